/** Named limits against hostile mail: each with the attack it stops. Past a limit we read less and say so by a defect. */

/** A mail larger than this is an attempt to fill memory (or an attached film): only its head and the first megabyte are read. */
export const MAX_MAIL_BYTES = 5 * 1024 * 1024;
/** As much of a mail as is worth fetching: what is longer is seen to be over-size, and read no further. */
export const READABLE_BYTES = MAX_MAIL_BYTES + 1;
/** How much of an over-size mail's body is read. */
export const READ_OF_OVERSIZE_BYTES = 1024 * 1024;
/** Mails of empty lines: the MIME parser keeps an object a line. LinkedIn's have up to 2,000, and fifty of them can be attached to one. */
export const MAX_MAIL_LINES = 60_000;
/** The same within the first megabyte of an over-size mail: as many as there are when they are as long as encoders make them. */
export const MAX_OVERSIZE_LINES = 14_000;
/** Header bombs: thousands of Received or one endless To. LinkedIn's heads with forwarders' additions stay under 40 kB. */
export const MAX_HEADER_BYTES = 256 * 1024;
/** MIME nesting bombs: multipart in multipart. LinkedIn's have one level, forwarders add two or three. */
export const MAX_MIME_DEPTH = 24;
/** Boundary bombs: each part costs a parser node. A folder of fifty mails forwarded as attachments has some 250. */
export const MAX_PARTS = 1_000;
/** Mails in mails in mails (message/rfc822). */
export const MAX_ATTACHED_DEPTH = 3;
/** A folder forwarded as attachments is read up to this many mails. */
export const MAX_ATTACHED_MAILS = 50;
/** HTML beyond this is padding against filters; LinkedIn's is at most 170 kB. */
export const MAX_HTML_CHARS = 1_000_000;
/** Tag nesting that makes tree walks quadratic. */
export const MAX_HTML_DEPTH = 400;
/** Elements read at most. */
export const MAX_ELEMENTS = 40_000;
/** Plain text beyond this is not looked at by any pattern. */
export const MAX_TEXT_CHARS = 300_000;
/** Lines of text or HTML blocks looked at. */
export const MAX_LINES = 8_000;
/** One line, before any pattern sees it. Longer than LinkedIn's longest tracked URL. */
export const MAX_LINE_CHARS = 6_000;
/** Links parsed as URLs. */
export const MAX_LINKS = 2_000;
/** One URL. */
export const MAX_URL_CHARS = 5_000;
/** A link wrapped by a scanner wrapped by a scanner. */
export const MAX_UNWRAPPINGS = 3;
/** Quoted header blocks followed in a mail forwarded again and again. */
export const MAX_FORWARDS = 5;
/** Invitations read out of one mail. */
export const MAX_CARDS = 40;
/** People read out of one profile view or acceptance. */
export const MAX_PEOPLE = 20;
/** Names of shared relations; LinkedIn shows three. */
export const MAX_MUTUAL_NAMES = 10;
/** LinkedIn allows 300 characters in a note; what is longer was not written there. */
export const MAX_NOTE_CHARS = 1_000;
/** LinkedIn allows 220 in a headline. */
export const MAX_HEADLINE_CHARS = 400;
export const MAX_NAME_CHARS = 150;
