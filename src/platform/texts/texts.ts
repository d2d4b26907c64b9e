import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './language.ts';
import { momentsIn } from './moments.ts';
import type { T } from './types.ts';

type Catalogs = Record<Language, Record<string, string>>;

let catalogs: Catalogs = { fr: {}, nl: {}, en: {} };
const spoken = new Map<Language, T>();

/** Called once at start with the generated catalogs; a later call replaces them (a development server that reloads). */
export function useCatalogs(given: Catalogs): void {
  catalogs = given;
  spoken.clear();
}

export function textsIn(lang: Language): T {
  const known = spoken.get(lang);
  if (known) return known;
  const t = speak(lang);
  spoken.set(lang, t);
  return t;
}

/** Building a message costs forty times what formatting it costs, so each is built once. */
function speak(lang: Language): T {
  const built = new Map<string, string | IntlMessageFormat>();
  const say = (key: string, args?: Record<string, string | number>) => {
    const message = built.get(key) ?? build(key);
    built.set(key, message);
    return typeof message === 'string' ? message : String(message.format(args));
  };
  const build = (key: string) => {
    const text = catalogs[lang][key];
    if (text === undefined) throw new Error(`There is no text ${key} in ${lang}`);
    return text.includes('{') ? new IntlMessageFormat(text, localeOf[lang], undefined, { ignoreTag: true }) : text;
  };
  return Object.assign(say, { lang }, momentsIn(lang)) as T;
}

const localeOf = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' } as const;
