import type { Footer } from './footer.ts';
import type { ParsedMail } from './mime.ts';
import type { Original } from './original.ts';
export const linkDefects = (_mail: ParsedMail, _original: Original, _footer: Footer): readonly string[] => [];
