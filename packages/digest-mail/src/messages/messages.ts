import type { DecisionAction, Locale } from '@guestlist/model';
import type { NoticeMessages } from './notice-messages.ts';

/** Who: people's names, and how many they are in all. Names are cleaned and isolated already. */
export interface People {
  readonly names: readonly string[];
  readonly count: number;
}

/**
 * All that a digest says of its own accord, in one language. Plain and kind: nobody is called names, and what only the
 * member can do on LinkedIn is said as such. Nothing depends on anybody's gender.
 */
export interface Messages {
  readonly locale: Locale;
  readonly date: {
    /** `2026-07-15` as "Wednesday 15 July". */
    readonly long: (date: string) => string;
    /** As "15 July". */
    readonly short: (date: string) => string;
    /** As "Wed". */
    readonly weekday: (date: string) => string;
  };
  readonly subject: {
    readonly worth: (on: string, worth: People, mass: number) => string;
    readonly massOnly: (on: string, mass: number) => string;
    readonly suspiciousOnly: (on: string, suspicious: number) => string;
    readonly newsOnly: (on: string) => string;
    readonly silence: (on: string) => string;
  };
  readonly greeting: (name: string | null) => string;
  readonly opening: {
    readonly arrived: (arrived: number) => string;
    readonly noneArrived: string;
    /** When older ones are open too: how many there are in all. */
    readonly waiting: (all: number) => string;
    readonly worth: (worth: number) => string;
    readonly mass: (mass: number) => string;
    readonly suspicious: (suspicious: number) => string;
    readonly onlyYou: string;
  };
  readonly worth: {
    readonly heading: string;
    readonly score: (score: number) => string;
    readonly mutual: (mutual: People) => string;
    readonly reminded: string;
    /** In days; 0 is today. */
    readonly lapses: (days: number) => string;
    readonly byHand: string;
    readonly forwarded: string;
    readonly notChecked: string;
    /** The same in a few words, where an invitation has one line. */
    readonly briefly: { readonly byHand: string; readonly forwarded: string };
  };
  readonly someone: string;
  readonly action: {
    readonly accept: string;
    readonly ignore: string;
    readonly more: string;
    readonly later: string;
    readonly report: string;
    readonly undo: string;
    /** A button's label with the person it is about, for those who hear it. Contains the label. */
    readonly about: (label: string, name: string) => string;
  };
  readonly mass: {
    readonly heading: string;
    readonly explanation: string;
    readonly campaign: (company: string | null, count: number) => string;
    readonly people: (people: People) => string;
    readonly ignoreAll: (count: number) => string;
  };
  readonly suspicious: {
    readonly heading: string;
    /** Nobody vouches that LinkedIn sent them. */
    readonly unsigned: string;
    /** LinkedIn sent them, to another address than the member's. */
    readonly misdirected: string;
    /** Some are the one, some the other. */
    readonly bothWays: string;
    readonly inTheNameOf: (name: string) => string;
  };
  readonly unread: {
    readonly heading: string;
    /** What they may be, and where to look. */
    readonly explanation: string;
    readonly notRead: (date: string) => string;
    readonly whatToDo: string;
  };
  readonly decided: {
    readonly heading: string;
    readonly action: Readonly<Record<DecisionAction, string>>;
    /** Of several at once, where the language says it otherwise. */
    readonly several?: Readonly<Partial<Record<DecisionAction, string>>>;
    readonly newDevice: string;
    readonly byReply: string;
    readonly more: (count: number) => string;
    readonly history: string;
  };
  readonly heldBack: {
    readonly heading: string;
    readonly text: (count: number) => string;
    readonly look: string;
  };
  readonly written: {
    readonly heading: string;
    readonly question: (name: string, date: string) => string;
    readonly turnOff: string;
  };
  readonly tip: {
    readonly heading: string;
    readonly text: (strangers: number) => string;
  };
  readonly weekly: { readonly heading: string; readonly text: string; readonly yes: string };
  readonly silence: { readonly text: (days: number) => string; readonly check: string };
  readonly week: {
    readonly heading: string;
    readonly explanation: string;
    readonly ofAll: (worth: number, all: number) => string;
  };
  readonly moreOnPage: (count: number) => string;
  readonly reply: {
    readonly heading: string;
    /** Introduces an example. */
    readonly how: string;
  };
  readonly footer: {
    readonly asPage: string;
    readonly settings: string;
    readonly history: string;
    readonly unsubscribe: string;
    readonly why: string;
    readonly notAffiliated: string;
  };
  readonly notices: NoticeMessages;
}
