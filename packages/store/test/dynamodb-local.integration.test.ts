import { describe, it } from 'vitest';
import { hasJava, startDynamodbLocal } from './dynamodb-local.ts';
import { storeCases } from './store-cases.ts';

const java = hasJava();

if (java) storeCases('the store on DynamoDB Local', startDynamodbLocal);
else describe('the store on DynamoDB Local', () => it.skipIf(!java)('needs Java 17 or newer', () => {}));
