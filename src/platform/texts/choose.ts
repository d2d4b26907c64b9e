import { type Language, languages } from './language.ts';

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

/** The person's choice, else the address's `?lang`, else Accept-Language, else French. */
export function chooseLanguage(asked: {
  choice?: string | null | undefined;
  query?: string | null | undefined;
  header?: string | null | undefined;
}): Language {
  if (isLanguage(asked.choice)) return asked.choice;
  if (isLanguage(asked.query)) return asked.query;
  for (const part of accepted(asked.header ?? '')) if (isLanguage(part)) return part;
  return 'fr';
}

/** `nl-BE;q=0.8` is Dutch; `fry` is Frisian and not French. */
function accepted(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { lang: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ lang }) => lang);
}
