import { readFile } from 'node:fs/promises';
import type { DigestView } from '@guestlist/digest-mail';

const TEMPLATES = new URL('../../../../packages/digest-mail/templates/', import.meta.url);

const escaped = (text: string | null): string => (text ?? '').replace(/[<&"]/gu, (char) => `&#${char.charCodeAt(0)};`);

/** A digest as MJML's components would have it: a section for each invitation. */
export const mjmlOfSections = ({ worth, mass }: DigestView): string => {
  const section = (words: readonly (string | null)[], urls: readonly string[]): string =>
    `<mj-section padding="8px 0"><mj-column>${words.map((text) => `<mj-text>${escaped(text)}</mj-text>`).join('')}${urls
      .map((url) => `<mj-button href="${escaped(url)}">Decide</mj-button>`)
      .join('')}</mj-column></mj-section>`;
  const sections = [
    ...worth.map((one) =>
      section(
        [one.name, one.headline, one.note, ...one.reasons.map(({ sentence }) => sentence)],
        Object.values(one.urls),
      ),
    ),
    ...mass.map((one) => section(['name' in one ? one.name : one.company, one.reason], Object.values(one.urls))),
  ];
  return `<mjml><mj-body>${sections.join('')}</mj-body></mjml>`;
};

/** Our own template with the row of a mass invitation once for each: MJML passes the rows through. */
export const mjmlOfRows = async (count: number): Promise<string> => {
  const read = (name: string): Promise<string> => readFile(new URL(name, TEMPLATES), 'utf8');
  const source = (await read('digest.mjml')).replace('<mj-include path="./head.mjml" />', await read('head.mjml'));
  const row = /<!--BLOCK mass-row-->([\s\S]*?)<!--\/BLOCK mass-row-->/u.exec(source)?.[0] ?? '';
  return source.replace(row, () => row.repeat(count)).replace(/@[a-zA-Z]+/gu, '#333333');
};
