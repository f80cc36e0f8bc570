import { styleText } from 'node:util';
import type { Trust } from '@guestlist/model';
import { describeFinding } from '@guestlist/rules/words';
import { WORDS } from '@guestlist/rules/words/all';
import type { JudgedInvitation, TriagedMail } from './triage-mail.ts';

export interface Look {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

type Style = 'green' | 'yellow' | 'dim' | 'bold';

const TRUST_STYLE: Readonly<Record<Trust, Style | null>> = {
  verified: null,
  vouched: null,
  member: 'dim',
  unverified: 'yellow',
};

const SOURCE = 32;
const KIND = 23;
const TRUST = 11;
/** How many of a verdict's findings are shown. */
const REASONS = 3;

/** The lines a person reads for one mail: what it is, who vouches, and each invitation with its heaviest reasons. */
export const tableLines = (mail: TriagedMail, look: Look): readonly string[] => {
  const { source, notification, vouching, defects, invitations } = mail;
  const painted = painter(look);
  const trust = painted(cell(vouching.trust, TRUST), TRUST_STYLE[vouching.trust]);
  const why = vouching.trust === 'unverified' ? [vouching.reason] : [];
  const notes = [...new Set([...why, ...defects])].join(', ');
  const left = Math.max(0, look.width - SOURCE - KIND - TRUST - 3);
  return [
    `${endCell(source, SOURCE)} ${cell(notification.kind, KIND)} ${trust} ${painted(cut(notes, left), 'dim')}`.trimEnd(),
    ...invitations.flatMap((invitation) => invitationLines(invitation, look)),
  ];
};

const invitationLines = ({ facts, verdict }: JudgedInvitation, look: Look): readonly string[] => {
  const painted = painter(look);
  const isWorth = verdict.group === 'worth-accepting';
  const score = painted(`${String(verdict.score).padStart(5)}  ${cell(verdict.group, 15)}`, isWorth ? 'green' : 'dim');
  const { name, headline } = facts.inviter;
  const who = [name ?? '(no name)', ...(headline === null ? [] : [headline])].map(printable).join(' · ');
  const reasons = verdict.findings.filter(({ rule }) => rule !== 'base').slice(0, REASONS);
  return [
    `${score}  ${painted(cut(who, look.width - 24), isWorth ? 'bold' : null)}`,
    ...reasons.map((finding) => {
      const points = `${finding.points > 0 ? '+' : '−'}${Math.abs(finding.points)}`;
      return painted(
        `       ${points.padStart(4)}  ${cut(printable(describeFinding(finding, WORDS.en)), look.width - 13)}`,
        'dim',
      );
    }),
  ];
};

/** What a mail says may hold escape sequences that drive the terminal, or marks that turn the text around. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();

const cut = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
const cell = (text: string, width: number): string => cut(text, width).padEnd(width);
/** The end of a path tells more than its beginning. */
const endCell = (text: string, width: number): string => {
  const shown = printable(text);
  return (shown.length <= width ? shown : `…${shown.slice(1 - width)}`).padEnd(width);
};

const painter =
  ({ colour }: Look) =>
  (text: string, style: Style | null): string =>
    colour && style !== null && text !== '' ? styleText(style, text, { validateStream: false }) : text;
