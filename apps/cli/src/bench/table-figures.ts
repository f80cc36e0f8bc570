import { type Figure, rounded } from './figure.ts';
import { type Cost, type PassCosts, type TableUnits, WORK } from './table-units.ts';

const total = (costs: readonly Cost[]): Cost => ({
  requests: costs.reduce((sum, { requests }) => sum + requests, 0),
  reads: costs.reduce((sum, { reads }) => sum + reads, 0),
  writes: costs.reduce((sum, { writes }) => sum + writes, 0),
});

const unitsOf = ({ reads, writes }: Cost): string =>
  `${rounded(reads).toLocaleString('en')} read, ${rounded(writes).toLocaleString('en')} write units`;

const requests = (what: string, cost: Cost, note = ''): Figure => ({
  what,
  value: rounded(cost.requests),
  unit: 'requests',
  note: `${unitsOf(cost)}${note}`,
});

/** Requests and units together; what must not grow. */
const sizeOf = ({ requests: asked, reads, writes }: Cost): number => asked + reads + writes;

/** The worst of the works: what it costs here to what it costs there. */
const growth = (here: readonly Cost[], there: readonly Cost[]): number =>
  rounded(Math.max(...here.map((cost, at) => sizeOf(cost) / sizeOf(there[at] ?? cost))));

const works = (costs: PassCosts): readonly Cost[] => WORK.map((work) => costs[work]);

const workNote = (costs: PassCosts): string =>
  WORK.map((work) => {
    const { requests: asked, reads, writes } = costs[work];
    return `${work} ${asked}/${reads}/${writes}`;
  }).join(', ');

const FLAT = { most: 1 } as const;

const bySize = ({ sizes }: TableUnits): readonly Figure[] =>
  sizes.slice(1).map(({ items, seconds, costs, tick }) => {
    const [least] = sizes;
    const there = least === undefined ? [] : [...works(least.costs), least.tick];
    const among = (count: number): string => count.toLocaleString('en');
    return {
      what: `among ${among(items)} items, to ${among(least?.items ?? 0)}`,
      value: growth([...works(costs), tick], there),
      unit: '×',
      aim: FLAT,
      note: `requests/read/write units: ${workNote(costs)}, tick for one ${tick.requests}/${tick.reads}/${tick.writes}; filled in ${seconds} s`,
    };
  });

const byPast = ({ past: all }: TableUnits): readonly Figure[] =>
  all.slice(1).map(({ past, costs }) => ({
    what: `after ${past.toLocaleString('en')} invitations of the member, to ${all[0]?.past}`,
    value: growth(works(costs), all[0] === undefined ? [] : works(all[0].costs)),
    unit: '×',
    aim: FLAT,
    note: workNote(costs),
  }));

/** What was metered, as figures. Pure. */
export const tableFigures = (units: TableUnits): readonly Figure[] => {
  const [first] = units.sizes;
  if (first === undefined) throw new Error('no table was filled');
  const { mail, verdict, digest, look, press } = first.costs;
  const toVerdict = total([units.rcpt, mail, verdict]);
  const share = `; at RCPT ${units.rcpt.requests}, read ${mail.requests}, judged ${verdict.requests}; on ${units.engine}`;
  return [
    { ...requests('a mail, from SMTP to its verdict', toVerdict, share), aim: { most: 6 } },
    requests('a verdict alone', verdict),
    requests('a digest', digest),
    requests('a decision: page and press', total([look, press])),
    ...units.open.map(({ open, digest: cost }) => requests(`a digest of ${open} open invitations`, cost)),
    ...units.ending
      .filter(({ ending }) => ending > 0)
      .map(({ ending, digest: cost }) => requests(`a digest when the time of ${ending} invitations is over`, cost)),
    ...units.due.map(({ due, tick }) => requests(`a tick that finds ${due} due`, tick)),
    ...bySize(units),
    ...byPast(units),
  ];
};
