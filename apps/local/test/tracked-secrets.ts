/** One sort of thing that must stand in no tracked file. */
export interface Secret {
  readonly name: string;
  readonly pattern: RegExp;
  /** What looks like it and is none. */
  readonly but?: RegExp;
}

/** Domains that belong to nobody (RFC 2606, RFC 6761), and role accounts that providers write from. */
const NOBODYS = /@(?:[a-z0-9-]+\.)*(?:example|test|invalid|localhost|example\.(?:org|com|net))$/iu;
const ROLES =
  /^(?:[a-z-]*no-?reply|[a-z-]*-reply|invitations|messages|phishing|confirm-\d+|member|[abx])@(?:linkedin|google|yahoo|zohomail|protonmail)\.com$/iu;
/** Lookalikes, and the addresses of people invented to show how a provider folds them. */
const INVENTED =
  /@(?:liinkedin\.com|(?<=muuxwtog-4q@)bounce\.linkedin\.com|notlinkedin\.com|c\.d|[a-z0-9-]+\.prod\.linkedin\.com)$|^(?:n\.a\.dia\+linkedin|nadia(?:brocca)?(?:\+\w+)?|na\.dia|nadia\.brocca|\+[xy]|y)@(?:gmail|googlemail|proton)\.(?:com|me)$/iu;
/** `pnpm@12.21.0` and the like. */
const VERSION = /@\d+(?:\.\d+)+(?:\.patch)?$/u;

export const SECRETS: readonly Secret[] = [
  { name: 'a private key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/gu },
  { name: 'a key of AWS', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/gu },
  {
    name: 'a token of GitHub, npm, Slack, Stripe or Google',
    pattern:
      /\b(?:gh[pousr]_\w{30,}|github_pat_\w{30,}|npm_\w{30,}|xox[abprs]-[\w-]{10,}|sk_live_\w{10,}|AIza[\w-]{30,})/gu,
  },
  { name: 'a web token', pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\./gu },
  { name: 'a key that signs links', pattern: /(?<![\w-])\d{1,3}:[\w-]{43}(?![\w-])/gu },
  {
    name: 'a token of LinkedIn’s',
    pattern: /\b(?:otpToken|midToken|midSig|loid|sharedKey|authToken|eid)(?:=|%3D)[\w%+/-]{4,}/gu,
    but: /(?:=|%3D)(?:SECRET|LEAKMARK|abc123)/u,
  },
  {
    name: 'somebody’s mail address',
    pattern: /[\w.%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/giu,
    but: new RegExp([NOBODYS, ROLES, INVENTED, VERSION].map(({ source }) => source).join('|'), 'iu'),
  },
  {
    name: 'an address of a machine',
    pattern: /(?<![\d.§])\b(?:\d{1,3}\.){3}\d{1,3}\b(?![.\d])/gu,
    // Loopback, any, link-local's metadata service, and the nets for documentation (RFC 5737); numbers of sections.
    but: /^(?:127\.|0\.0\.0\.0$|169\.254\.169\.254$|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|4\.5\.3\.1$)/u,
  },
  {
    name: 'a path of somebody’s machine',
    pattern: /(?<![\w.])(?:\/home\/|\/Users\/|\/root\/|[A-Z]:\\Users\\)\w+|(?<![\w./])\/work\/\w+/gu,
  },
];

export interface Found {
  readonly what: string;
  /** Only its beginning: a report must not spread what it finds. */
  readonly begins: string;
}

/** What of all that stands in a text. */
export const secretsIn = (text: string): readonly Found[] =>
  SECRETS.flatMap(({ name, pattern, but }) =>
    [...text.matchAll(pattern)]
      .map(([found]) => found)
      .filter((found) => but === undefined || !but.test(found))
      .map((found) => ({ what: name, begins: `${found.slice(0, 12)}…` })),
  );
