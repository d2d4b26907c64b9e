export { fieldAndLanguage, inLang, originalFirst } from './fields.ts';
export {
  type Language,
  languages,
  outOfDateIn,
  type Translation,
  type Typed,
  typedIn,
  type Written,
  writtenIn,
} from './written.ts';
