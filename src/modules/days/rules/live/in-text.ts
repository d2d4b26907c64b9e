export type Lang = 'fr' | 'nl' | 'en';
export type Words = {
  lang: Lang;
  text: string;
  translations?: Partial<Record<Lang, { text: string; state: 'hand' | 'machine' | 'outOfDate' }>> | undefined;
};

/** In the language asked for, else as it was written. */
export const inText = ({ lang: written, text, translations }: Words, lang: Lang): string =>
  lang === written ? text : (translations?.[lang]?.text ?? text);
