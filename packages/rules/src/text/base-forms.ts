/**
 * Endings that change a stem, folded, with those of the form that stands in the tables. Plurals: Polish men ("prawnicy", "studenci"),
 * Portuguese -l and -ão, Italian -aio and -co, French -al, Spanish -z. Women: a trade is the same whoever has it ("soudeuse",
 * "allevatrice", "cocinera", "socjolożka", "piekarka"). Endings that are only added need no table.
 */
const CHANGES: readonly (readonly [string, readonly string[]])[] = [
  ['nci', ['nt']],
  ['icy', ['ik']],
  ['ycy', ['yk']],
  ['wcy', ['wca']],
  ['rcy', ['rca']],
  ['rzy', ['r', 'rz']],
  ['isci', ['ista']],
  ['ysci', ['ysta']],
  ['odzy', ['og']],
  ['ekci', ['ekt']],
  ['ais', ['al']],
  ['eis', ['el']],
  ['oes', ['ao']],
  ['ai', ['aio']],
  ['ghi', ['go']],
  ['chi', ['co']],
  ['aux', ['al']],
  ['ces', ['z']],
  ['euse', ['eur']],
  ['euses', ['eur']],
  ['trice', ['teur', 'tore', 'tor']],
  ['trices', ['teur']],
  ['trici', ['tore']],
  ['ere', ['er']],
  ['eres', ['er']],
  ['innen', ['']],
  ['wczyni', ['wca']],
  ['rczyni', ['rca']],
  ['czka', ['k']],
  ['zka', ['g']],
  ['stka', ['sta']],
  ['rka', ['r', 'rz']],
  ['ka', ['']],
  ['era', ['ero', 'ere']],
  ['eras', ['ero']],
  ['eira', ['eiro']],
  ['eiras', ['eiro']],
  ['aia', ['aio']],
  ['ica', ['ico']],
  ['oga', ['ogo']],
  ['aria', ['ario']],
  ['ona', ['on']],
  ['uza', ['uz']],
  ['ga', ['g']],
  ['ada', ['ado']],
  ['esse', ['']],
  ['ster', ['ser', 'er']],
];

const SHORTEST = 5;
const SHORTEST_BEFORE = 3;

/** The forms of tables that a folded word may be another form of; none of most words. */
export const baseFormsOf = (folded: string): readonly string[] =>
  folded.length < SHORTEST
    ? []
    : CHANGES.flatMap(([ending, bases]) =>
        folded.endsWith(ending) && folded.length - ending.length >= SHORTEST_BEFORE
          ? bases.map((base) => folded.slice(0, -ending.length) + base)
          : [],
      );
