import type { Filling } from '#platform/slots';
import { List, Row, Section } from '#platform/ui';
import { surveyPaths } from './addresses.ts';
import { surveyShown } from './routes/shown.ts';
import { surveysAwaiting } from './store/surveys.ts';
import { stateWords, wordsIn } from './views/shown.ts';
import { ofTheirSpaces } from './who-comes.ts';

const SHOWN = 5;

/** Fills the home of a network, for members: what they are asked and have not answered yet. */
export const homeSurveys: Filling = async ({ db, t, now, networkSlug, member }) => {
  if (!member) return null;
  const all = await surveysAwaiting(db, member, now);
  const awaiting = (await ofTheirSpaces(db, all, member)).slice(0, SHOWN);
  if (awaiting.length === 0) return null;
  return (
    <Section title={t('surveys.part.own')}>
      <List>
        {awaiting.map((survey) => (
          <Row
            name={wordsIn(t, survey.title)}
            href={surveyPaths(networkSlug, survey.id).answer}
            text={stateWords(t, surveyShown(survey, now))}
          />
        ))}
      </List>
    </Section>
  );
};
