import type { ForwardingConfirmation } from '@guestlist/model';
import type { ParsedMail } from './mime.ts';
export const forwardingConfirmation = (_mail: ParsedMail): ForwardingConfirmation | null => null;
