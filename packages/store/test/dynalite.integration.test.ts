import { startLocalTable } from './local-table.ts';
import { storeCases } from './store-cases.ts';

storeCases('the store on dynalite', startLocalTable);
