import { hostileBytes } from './hostile-bytes.ts';
import { hostileHeaders } from './hostile-headers.ts';
import type { HostileMail } from './hostile-mail.ts';
import { hostileWords } from './hostile-words.ts';

/** Attacks on header fields and signatures, on words, and on the form of the mail. */
export const hostileMails = (): readonly HostileMail[] => [...hostileHeaders(), ...hostileWords(), ...hostileBytes()];
