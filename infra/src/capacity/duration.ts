import { ANSWERS, MB_A_VCPU, SLOWER } from './assumptions.ts';
import type { Units, Work } from './units.ts';

/** Milliseconds that other services than the table take for a piece of work. */
const OTHERS: Readonly<Partial<Record<Work, number>>> = {
  invitationMail: ANSWERS.bucketGet + ANSWERS.bucketDelete,
  otherMail: ANSWERS.bucketGet + ANSWERS.bucketDelete,
  digest: ANSWERS.ses,
  dueMember: ANSWERS.queue / 10,
};

/** Processor time as measured, on so much memory's share of a vCPU, in milliseconds. */
export const onProcessor = (cpuMs: number, memoryMb: number): number =>
  (cpuMs * SLOWER) / Math.min(1, memoryMb / MB_A_VCPU);

/** The measured processor time of a piece of work on so much memory's share of a vCPU, in milliseconds. */
export const processorMs = ({ work }: Units, name: Work, memoryMb: number): number =>
  onProcessor(work[name].cpuMs, memoryMb);

/** How long a piece of work waits for answers, as if it asked one after the other, in milliseconds. */
export const waitingMs = ({ work }: Units, name: Work): number =>
  work[name].requests * ANSWERS.table + (OTHERS[name] ?? 0);

/** How long a piece of work keeps a function of so much memory busy, in milliseconds. */
export const millisecondsOf = (units: Units, name: Work, memoryMb: number): number =>
  processorMs(units, name, memoryMb) + waitingMs(units, name);
