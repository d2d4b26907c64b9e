import { type Filling, plugged } from '#platform/slots';
import { List, Row, Section } from '#platform/ui';
import { ownAnswerPath } from './addresses.ts';
import { surveyedEvents } from './ports.ts';
import { stateOf } from './rules/survey-state.ts';
import { mayAnswer } from './rules/who-answers.ts';
import { surveysOn } from './store/surveys.ts';
import { wordsIn } from './views/shown.ts';

/** Fills a participant's page: what they are asked, and the results of what they could answer. */
export const ownSurveys: Filling = async ({ db, t, now, networkSlug, path }) => {
  const here = await plugged(surveyedEvents).attendeeAt(db, path);
  if (!here) return null;
  const { networkId, eventId, registrationId, personId, came } = here;
  const answerer = { personId, isMember: false, registration: { id: registrationId, came }, device: null };
  const asked = (await surveysOn(db, { networkId, kind: 'event', id: eventId })).filter(
    ({ survey }) => ['open', 'closed'].includes(stateOf(survey, now)) && mayAnswer(survey.audience, answerer) === null,
  );
  if (asked.length === 0) return null;
  return (
    <Section title={t('surveys.part.own')} id="asked">
      <List>
        {asked.map(({ survey }) => (
          <Row
            name={wordsIn(t, survey.title)}
            href={ownAnswerPath(networkSlug, { networkId, surveyId: survey.id, registrationId })}
            text={t(stateOf(survey, now) === 'open' ? 'surveys.answer.go' : 'surveys.answer.see')}
          />
        ))}
      </List>
    </Section>
  );
};
