export { type Language, languages } from './language.ts';
export type { Args, InBoth, T, TextKey, Texts } from './types.ts';
export { textNamed } from './named.ts';
export { textsIn, useCatalogs } from './texts.ts';
export { brussels, type Moments } from './moments.ts';
export { chooseLanguage, isLanguage } from './choose.ts';
export { inLanguage, sameText, written, type Translation, type Written, writtenText } from './written.ts';
