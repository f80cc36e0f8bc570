import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import type { Wording } from './wording.ts';

/** Every language whose frame we know; a new one is a new file and a line here. */
export const WORDINGS: readonly Wording[] = [english, french, german, spanish, italian, portuguese, dutch, polish];

/** The wording of a frame's language, by its primary subtag. */
export const wordingOf = (language: string | null): Wording | null =>
  language === null ? null : (WORDINGS.find((wording) => language.split('-')[0] === wording.language) ?? null);
