import type { Frame } from '#platform/frame';
import { addresses } from './addresses.ts';

const names = { fr: 'Français', nl: 'Nederlands', en: 'English' } as const;

interface LanguagesProps {
  frame: Frame;
  /** Only the languages one could go to: for the header. */
  others?: boolean | undefined;
}

/** This page in another language. A form, because the choice is kept. */
export function Languages({ frame: { t, languages, path }, others }: LanguagesProps) {
  if (languages.length < 2) return null;
  return (
    <form class="languages" method="post" action={addresses.language} data-turbo="false">
      <input type="hidden" name="back" value={path} />
      {languages
        .filter((lang) => !others || lang !== t.lang)
        .map((lang) => (
          <button type="submit" name="lang" value={lang} lang={lang} aria-pressed={lang === t.lang ? 'true' : 'false'}>
            {lang.toUpperCase()}
            <span class="hidden-words">, {names[lang]}</span>
          </button>
        ))}
    </form>
  );
}
