import { rule } from '../rule.ts';
import { quotingAny } from '../said.ts';
import { keptWith, wordsBetween } from '../text/reading.ts';

const FEWEST = 20;
const CUSTOMERS =
  /^(?:clients?|customers?|compan(?:y|ies)|firms?|businesses|entreprises?|societes|kunden|unternehmen|betriebe|firmen|empresas|clientes|aziende|imprese|clienti|bedrijven|klanten|firm|klientow|firmy|users?|utilisateurs|nutzer|usuarios|utenti|utilizadores|gebruikers|uzytkownikow|hospitals|hopitaux|kliniken|hospitales|ospedali|hospitais|ziekenhuizen|szpitali|schools|ecoles|schulen|escuelas|scuole|escolas|scholen|szkol|communes|kommunen|gemeinden|municipios|comuni|gemeenten|gmin|hotels|hoteles|alberghi|hoteis|restaurants|restaurantes|ristoranti|restauracji|despachos|kanzleien|cabinets|studi|carriers|transporteurs|wdrozen|implementations|installations|projekten|teams)$/u;
const WORDS_BETWEEN = 2;
const FIGURE = /^\p{N}/u;

const customersIn = keptWith((reading): string | null => {
  const { tokens } = reading;
  const at = tokens.findIndex(
    ({ word }, from) =>
      FIGURE.test(word) &&
      Number(word.replace(/\D/gu, '')) >= FEWEST &&
      tokens.slice(from + 1, from + 2 + WORDS_BETWEEN).some(({ folded }) => CUSTOMERS.test(folded)),
  );
  return at === -1 ? null : wordsBetween(reading, at, Math.min(tokens.length, at + 2 + WORDS_BETWEEN));
});

export const countsItsCustomers = rule({
  id: 'counts-its-customers',
  title: 'Counts its customers',
  why: 'Who tells a stranger how many customers they have wants another one.',
  group: 'selling',
  leaning: 'against',
  reason: 'Medium.',
  expected: -9,
  needs: ['note'],
  check: ({ note }) => quotingAny(customersIn(note.reading)),
});
