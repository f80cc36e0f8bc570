import { readFile, writeFile } from 'node:fs/promises';
import mjml2html from 'mjml';
import { withStyles } from './styles.ts';
import { templateModule } from './template-module.ts';

const folder = new URL('../', import.meta.url);

/** Blocks that are repeated or reordered: the code says where they go. */
const BY_HAND: ReadonlySet<string> = new Set([
  'opening',
  'assurance',
  'worthItem',
  'worthRow',
  'reasonGood',
  'reasonBad',
  'massRow',
  'suspiciousItem',
  'suspiciousLine',
  'listRow',
  'listLink',
  'strong',
  'soft',
  'softLine',
  'weekRow',
  'paragraph',
]);

const TEMPLATES = ['digest', 'notice'] as const;

/** All of a mail stands in one landmark, MJML's own article included. */
const withLandmark = (html: string): string =>
  html.replace(/<body[^>]*>/u, (body) => `${body}\n<div role="main">`).replace('</body>', '</div>\n</body>');

const compiled = async (name: string): Promise<string> => {
  const read = (file: string) => readFile(new URL(`templates/${file}`, folder), 'utf8');
  const source = (await read(`${name}.mjml`)).replace('<mj-include path="./head.mjml" />', await read('head.mjml'));
  const { html, errors } = await mjml2html(withStyles(source), {
    validationLevel: 'strict',
    keepComments: true,
    fonts: {},
  });
  if (errors.length > 0) throw new Error(errors.map((error) => error.formattedMessage).join('\n'));
  return templateModule(name, withLandmark(html), BY_HAND);
};

/** The generated modules' sources by their path in this package. */
export const compileTemplates = async (): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await Promise.all(TEMPLATES.map(async (name) => [`src/generated/${name}.html.ts`, await compiled(name)] as const)),
  );

if (import.meta.main) {
  for (const [path, source] of await compileTemplates()) await writeFile(new URL(path, folder), source);
}
