export { READABLE_BYTES } from './limits.ts';
export type { MailReading } from './mail-reading.ts';
export { readMail } from './read-mail.ts';
