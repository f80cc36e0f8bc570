import { afterAll, beforeAll, describe } from 'vitest';
import { CASE_NOW, type TheStore } from './case-store.ts';
import { absorbCases } from './cases/absorb-cases.ts';
import { adminCases } from './cases/admin-cases.ts';
import { decisionCases } from './cases/decision-cases.ts';
import { digestCases } from './cases/digest-cases.ts';
import { edgeCases } from './cases/edge-cases.ts';
import { invitationCases } from './cases/invitation-cases.ts';
import { itemCases } from './cases/item-cases.ts';
import { lifetimeCases } from './cases/lifetime-cases.ts';
import { mailCases } from './cases/mail-cases.ts';
import { memberCases } from './cases/member-cases.ts';
import { memberEdgeCases } from './cases/member-edge-cases.ts';
import { memoryCases } from './cases/memory-cases.ts';
import { scoringCases } from './cases/scoring-cases.ts';
import { scoringEdgeCases } from './cases/scoring-edge-cases.ts';
import { webCases } from './cases/web-cases.ts';
import type { LocalTable } from './local-table.ts';

/** Every case of the store, against one database. */
export const storeCases = (name: string, start: (options: { readonly clock: () => number }) => Promise<LocalTable>) => {
  describe(name, () => {
    let table: LocalTable | undefined;
    beforeAll(async () => {
      table = await start({ clock: () => CASE_NOW });
    });
    afterAll(() => table?.stop());
    const store: TheStore = () => {
      if (table === undefined) throw new Error('the table is not there yet');
      return table.store;
    };
    memberCases(store);
    memberEdgeCases(store);
    invitationCases(store);
    scoringCases(store);
    scoringEdgeCases(store);
    absorbCases(store);
    decisionCases(store);
    digestCases(store);
    mailCases(store);
    memoryCases(store);
    webCases(store);
    edgeCases(store);
    lifetimeCases(store);
    adminCases(store);
    itemCases(store);
  });
};
