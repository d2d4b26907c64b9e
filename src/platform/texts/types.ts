import type { Language } from './language.ts';
import type { Moments } from './moments.ts';

/** Filled by the generator (`src/app/texts.gen.ts`): every key with the arguments its text takes. */
// biome-ignore lint/suspicious/noEmptyInterface: the generated file adds the keys by declaration merging.
export interface Texts {}

export type TextKey = keyof Texts & string;
export type Args<K extends TextKey> = Texts[K] extends undefined ? [] : [Texts[K]];

/** The texts in one language, and the way that language writes days, hours and numbers (Brussels time). */
export type T = (<K extends TextKey>(key: K, ...args: Args<K>) => string) & { readonly lang: Language } & Moments;

/** A name that exists in French and in Dutch (an organisation's, a network's); English where there is one. */
export type InBoth = { fr: string; nl: string; en?: string };
