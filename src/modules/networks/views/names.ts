import type { InBoth, T } from '#platform/texts';

/** A name in the language of the page; in English, where there is none, as in French. */
export const nameIn = (t: T, name: InBoth): string => name[t.lang] ?? name.fr;
