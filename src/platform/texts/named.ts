import type { InBoth, T } from './types.ts';

/** A text whose key is known only while running: what a form's schema names, the name of a module. It takes no arguments. */
export const textNamed = (t: T, key: string): string => (t as unknown as (key: string) => string)(key);

/** A name in the language of the page; in English, where there is none, as in French. */
export const nameIn = (t: Pick<T, 'lang'>, name: InBoth): string => name[t.lang] ?? name.fr;
