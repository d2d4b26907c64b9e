import { inLanguage, type T, type Written } from '#platform/texts';
import type { SurveyState } from '../rules/survey-state.ts';
import type { Audience } from '../rules/who-answers.ts';

export type SurveyShown = {
  id: string;
  kind: 'survey' | 'evaluation';
  title: Written;
  about: Written | null;
  audience: Audience;
  state: SurveyState;
  opensAt: Date | null;
  closesAt: Date | null;
};

export const wordsIn = (t: T, written: Written): string => inLanguage(written, t.lang).text;

/** The language to mark words with that are not in that of the page. */
export function langOf(t: T, written: Written): string | undefined {
  const { lang } = inLanguage(written, t.lang);
  return lang === t.lang ? undefined : lang;
}

/** "ouvert jusqu’au lundi 11, 16 h" */
export function stateWords(
  t: T,
  { state, opensAt, closesAt }: Pick<SurveyShown, 'state' | 'opensAt' | 'closesAt'>,
): string {
  if (state === 'planned' && opensAt)
    return t('surveys.state.planned', { when: `${t.day(opensAt)}, ${t.time(opensAt)}` });
  if (state === 'open' && closesAt)
    return t('surveys.state.openUntil', { day: t.day(closesAt), time: t.time(closesAt) });
  if (state === 'closed' && closesAt) return t('surveys.state.closed', { day: t.date(closesAt) });
  return t(state === 'open' ? 'surveys.state.open' : 'surveys.state.draft');
}
