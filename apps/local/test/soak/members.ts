import type { Running } from '../running.ts';
import type { KnownMember } from '../torture/ledger.ts';

/** Makes members over the local interface. */
export const makeMembers = async (running: Running, count: number): Promise<readonly KnownMember[]> => {
  const members: KnownMember[] = [];
  for (let n = 0; n < count; n += 1) {
    const email = `member-${n}@fernholz.example`;
    const profile = { headline: 'Head of purchasing', lookingFor: ['machine tools'] };
    const member = { email, name: `Member ${n}`, timeZone: 'UTC', locale: 'en', digestAt: '07:00', profile };
    const { status, body } = await running.post('/members', member);
    if (status !== 201) throw new Error(`POST /members was answered ${status}: ${JSON.stringify(body)}`);
    const { memberId, door } = body as { memberId: string; door: string };
    members.push({ memberId, email, door });
  }
  return members;
};
