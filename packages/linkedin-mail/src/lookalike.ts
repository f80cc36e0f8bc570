import type { ParsedMail } from './mime.ts';
import type { Original } from './original.ts';
export const lookalikeDefects = (_mail: ParsedMail, _original: Original): readonly string[] => [];
