import { defused, isolated, LIMITS, line, lines } from './plain-text.ts';
import type { DecidedRow, DigestView, MassRow, Reason, SuspiciousItem, WorthItem, WrittenQuestion } from './view.ts';

const NAMES_SHOWN = 3;
const REASONS_SHOWN = 4;
const SUSPICIOUS_REASONS_SHOWN = 4;

type Kind = keyof typeof LIMITS;

const text = (raw: string, kind: Kind): string => isolated(line(raw, LIMITS[kind]));

const orNull = (raw: string | null, kind: Kind): string | null => {
  const clean = raw === null ? '' : text(raw, kind);
  return clean === '' ? null : clean;
};

const names = (raw: readonly string[]): readonly string[] =>
  raw
    .map((name) => text(name, 'name'))
    .filter((name) => name !== '')
    .slice(0, NAMES_SHOWN);

const reason = ({ sentence, points }: Reason): Reason => ({ sentence: text(sentence, 'sentence'), points });

const note = (raw: string): string | null => {
  const clean = lines(raw, LIMITS.note).map(isolated).join('\n');
  return clean === '' ? null : clean;
};

const worthItem = (item: WorthItem): WorthItem => ({
  ...item,
  name: orNull(item.name, 'name'),
  headline: orNull(item.headline, 'headline'),
  place: orNull(item.place, 'place'),
  mutual: item.mutual === null || item.mutual.count < 1 ? null : { ...item.mutual, names: names(item.mutual.names) },
  note: item.note === null ? null : note(item.note),
  reasons: item.reasons.slice(0, REASONS_SHOWN).map(reason),
});

const massRow = (row: MassRow): MassRow =>
  row.type === 'person'
    ? {
        ...row,
        name: orNull(row.name, 'name'),
        headline: orNull(row.headline, 'headline'),
        reason: orNull(row.reason, 'sentence'),
        counterfactual: orNull(row.counterfactual, 'sentence'),
      }
    : {
        ...row,
        company: orNull(row.company, 'name'),
        names: names(row.names),
        reason: orNull(row.reason, 'sentence'),
      };

const lifeless = (raw: string | null, kind: Kind): string | null => {
  const clean = orNull(raw, kind);
  return clean === null ? null : defused(clean);
};

const suspicious = (item: SuspiciousItem): SuspiciousItem => ({
  ...item,
  name: lifeless(item.name, 'name'),
  headline: lifeless(item.headline, 'headline'),
  reasons: item.reasons.slice(0, SUSPICIOUS_REASONS_SHOWN).map((each) => defused(text(each, 'sentence'))),
});

const decided = (row: DecidedRow): DecidedRow => ({ ...row, names: names(row.names) });

const written = (question: WrittenQuestion): WrittenQuestion => ({ ...question, name: text(question.name, 'name') });

/**
 * The view with every text ready to be shown: one line (notes keep their breaks), nothing invisible, a known length,
 * right-to-left words isolated, and what nobody vouches for without life. Empty texts become null.
 */
export const cleanView = (view: DigestView): DigestView => ({
  ...view,
  firstName: orNull(view.firstName, 'firstName'),
  worth: view.worth.map(worthItem),
  mass: view.mass.map(massRow),
  suspicious: view.suspicious.map(suspicious),
  decided: view.decided.map(decided),
  written: view.written.slice(0, 2).map(written),
});
