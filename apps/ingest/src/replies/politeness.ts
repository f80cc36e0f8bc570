import { plainWord } from './words.ts';

/** Greetings, thanks and closings in the eight languages, without accents. */
const POLITE = new Set(
  `hello hi hey dear good morning afternoon evening thanks thank you a lot lots many much very so best kind kindest warm regards wishes
  cheers sincerely yours greetings bonjour bonsoir salut cher chere merci beaucoup bien cordialement a vous bonne journee
  soiree amicalement cordiales salutations hallo guten tag morgen abend moin danke vielen dank schone schonen liebe lieber
  viele beste freundliche freundlichen mit grusse gruss grussen lg vg mfg hola buenos buenas dias tardes noches gracias
  muchas mil saludos un saludo cordial atentamente abrazo buongiorno buonasera ciao grazie mille saluti cordiali distinti
  saluto buona giornata serata ola bom boa dia tarde noite obrigado obrigada muito cumprimentos abraco atenciosamente
  melhores goedemorgen goedemiddag dag beste bedankt dank je wel u vriendelijke groet groeten met hartelijke dzien dobry
  witam czesc dziekuje dzieki pozdrawiam pozdrowienia z powazaniem serdecznie guestlist ok okay team equipe`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** What programs on phones add of themselves, by how it begins. */
const SENT_FROM =
  /^(?:sent (?:from|via|with)|get outlook|envoye (?:de|depuis|a partir)|telecharge|obtenir outlook|gesendet (?:von|mit)|von meinem|diese nachricht wurde|enviado (?:desde|do|a partir|con|com)|obten outlook|inviato da|scarica outlook|verzonden (?:vanaf|met|via)|verstuurd (?:vanaf|met|via)|wyslano|wyslane)\b/u;

/** Words of a closing: what comes after it is a signature. */
const CLOSING =
  /^(?:(?:with |mit )?(?:best|kind|kindest|warm|many|beste|viele|liebe|schone|freundliche|freundlichen)? ?(?:regards|wishes|grusse|grussen|gruss)|sincerely|cheers|cordialement|bien (?:a vous|cordialement)|amicalement|lg|vg|mfg|(?:un )?(?:saludos?|abrazo)|atentamente|(?:cordiali |distinti )?saluti|cumprimentos|abraco|atenciosamente|(?:met )?(?:vriendelijke |hartelijke )?groet(?:en)?|pozdrawiam|pozdrowienia|z powazaniem)\b/u;

/** A name as one signs, below thanks: `Ada`, `Ada S.` */
const SIGNED = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}$/u;

const isMadeOf = (words: readonly string[], own: ReadonlySet<string>): boolean =>
  words.length > 0 && words.every((word) => own.has(word));

const wordsOf = (line: string): readonly string[] => (line.match(/[\p{L}\p{M}]+/gu) ?? []).map(plainWord);

/**
 * Takes greetings, thanks, the member's name and the signature below a closing away: they decide nothing and nothing is
 * to be asked about them. Orders stay wherever they stand.
 *
 * @param lines the member's own words
 * @param name the member's name
 * @param isOrder whether a line orders something by itself
 */
export const withoutPoliteness = (
  lines: readonly string[],
  name: string,
  isOrder: (line: string) => boolean,
): readonly string[] => {
  const own = new Set(wordsOf(name));
  const kept: string[] = [];
  let signing = false;
  let thanked = false;
  for (const line of lines) {
    const words = wordsOf(line);
    const plain = words.join(' ');
    const hasNumber = /\d/u.test(line);
    const isName = isMadeOf(words, own) || (thanked && SIGNED.test(line));
    signing ||= SENT_FROM.test(plain) || (!hasNumber && (CLOSING.test(plain) || isName));
    const isPolite = !hasNumber && words.every((word) => POLITE.has(word) || own.has(word));
    thanked = isPolite && kept.length > 0;
    if (isOrder(line) || !(signing || isPolite)) kept.push(line);
  }
  return kept;
};
