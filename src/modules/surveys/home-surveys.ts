import { type Awaiting, nothingAwaits } from '#modules/networks';
import type { SlotContext } from '#platform/slots';
import { surveyPaths } from './addresses.ts';
import { surveyShown } from './routes/shown.ts';
import { surveysAwaiting } from './store/surveys.ts';
import { langOf, stateWords, wordsIn } from './views/shown.ts';
import { ofTheirSpaces } from './who-comes.ts';

const SHOWN = 5;

/** What members are asked and have not answered yet, on the home of the network. */
export async function homeSurveys({ db, t, now, networkSlug, member }: SlotContext): Promise<Awaiting> {
  if (!member) return nothingAwaits;
  const all = await surveysAwaiting(db, member, now);
  const asked = (await ofTheirSpaces(db, all, member)).slice(0, SHOWN);
  const items = asked.map((survey) => {
    const words = t('surveys.answer.go');
    const title = wordsIn(t, survey.title);
    return {
      when: survey.closesAt ? t.ago(survey.closesAt, now) : t('surveys.state.open'),
      question: title,
      text: survey.closesAt ? stateWords(t, surveyShown(survey, now)) : t(`surveys.kind.${survey.kind}`),
      lang: langOf(t, survey.title),
      act: { href: surveyPaths(networkSlug, survey.id).answer, words, label: `${words}, ${title}` },
    };
  });
  return { items, count: items.length };
}
