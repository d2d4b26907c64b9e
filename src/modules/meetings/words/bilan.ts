import { inLanguage, type Language, languages, textsIn, type Written } from '#platform/texts';

/** "Bilan : Journée du 28 janvier", in each language. null: of nothing that is there. */
export function bilanTitle(title: Written | undefined): Written | null {
  if (!title) return null;
  const said = (lang: Language) => textsIn(lang)('meetings.item.bilan', { title: inLanguage(title, lang).text });
  const [first, ...others] = [title.lang, ...languages.filter((lang) => lang !== title.lang)] as const;
  const translations = Object.fromEntries(others.map((lang) => [lang, { text: said(lang), state: 'hand' as const }]));
  return { lang: first, text: said(first), translations };
}
