import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findFiles } from './find-files.ts';

const root = mkdtempSync(join(tmpdir(), 'find-files-'));
afterAll(() => rmSync(root, { recursive: true }));
const put = (...names: readonly string[]): void => {
  for (const name of names) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), 'x');
  }
};

const found = (path: string) => findFiles(path, ({ path: lost }) => expect.fail(lost)).map((file) => file.path);

describe('findFiles', () => {
  it('walks folders in the order of code points, mails and mailboxes only', () => {
    put(
      'in/z.mbox/mbox',
      'in/z.mbox/table_of_contents',
      'in/b.eml',
      'in/B.eml',
      'in/a/2.mbox.gz',
      'in/a.mbox',
      'in/a/1.EML',
      'in/notes.txt',
      'in/～.eml',
      'in/😀.eml',
    );
    const names = ['B.eml', 'a.mbox', 'a/1.EML', 'a/2.mbox.gz', 'b.eml', 'z.mbox/mbox', '～.eml', '😀.eml'];
    expect(found(join(root, 'in'))).toEqual(names.map((name) => join(root, 'in', name)));
    expect(found(`${join(root, 'in')}/`)[0]).toBe(join(root, 'in', 'B.eml'));
  });

  it('takes a file that is named whatever it is called', () => {
    put('named');
    expect(found(join(root, 'named'))).toEqual([join(root, 'named')]);
  });

  it('does not run in circles', () => {
    put('round/a.eml');
    symlinkSync(join(root, 'round'), join(root, 'round', 'again'));
    expect(found(join(root, 'round'))).toEqual([join(root, 'round', 'a.eml')]);
  });

  it('names what is not there and finds the rest', () => {
    put('part/a.eml');
    symlinkSync(join(root, 'nowhere'), join(root, 'part', 'b.eml'));
    const lost: string[] = [];
    const files = findFiles(join(root, 'part'), ({ path, why }) => lost.push(`${path} ${why}`));
    expect(files).toHaveLength(1);
    expect(lost.join()).toContain('part/b.eml ENOENT');
  });
});
