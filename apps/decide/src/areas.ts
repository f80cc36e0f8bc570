import type { Hono } from 'hono';
import type { Deps } from './deps.ts';
import type { Env } from './security.ts';

/** Pages that a visitor sees one after the other: a chunk of the bundle, read when the first of them is asked for. */
export interface Area {
  /** The first parts of their paths. */
  readonly begins: readonly string[];
  readonly read: () => Promise<(deps: Deps) => Hono<Env>>;
}

export const AREAS: readonly Area[] = [
  {
    begins: ['d', 'g', 'v', 'u'],
    read: async () => (await import('./routes/digest-link-pages.ts')).digestLinkPages,
  },
  {
    begins: ['s', 'p', 'a', 'leave', 'way-in', 'welcome', 'history', 'data', 'settings'],
    read: async () => (await import('./routes/own-pages.ts')).ownPages,
  },
  {
    begins: ['', 'quiet', 'single-mails', 'inviters', 'join', 'j'],
    read: async () => (await import('./routes/open-pages.ts')).openPages,
  },
];

/** The first part of a path: `d` of `/d/…`. */
export const firstPart = (path: string): string => path.split('/')[1] ?? '';
