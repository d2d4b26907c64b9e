export { chooseLanguage, isLanguage } from './choose.ts';
export { type Language, languages } from './language.ts';
export { brussels, type Moments } from './moments.ts';
export { nameIn, textNamed } from './named.ts';
export { textsIn, useCatalogs } from './texts.ts';
export type { Args, InBoth, T, TextKey, Texts } from './types.ts';
export {
  inLanguage,
  sameText,
  type Translation,
  upToDateIn,
  type Written,
  written,
  writtenText,
} from './written.ts';
