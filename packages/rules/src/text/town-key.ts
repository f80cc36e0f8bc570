/** What a town is looked up by: its first letters, and the `=` after a name of one. @param entry `town=…` */
export const townKey = (entry: string): string => entry.slice(0, 2);
