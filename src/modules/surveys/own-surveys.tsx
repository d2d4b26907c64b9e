import type { Db } from '#platform/db';
import { type Filling, plugged } from '#platform/slots';
import { List, Row, Section } from '#platform/ui';
import { codePath, ownAnswerPath } from './addresses.ts';
import { surveyedEvents } from './ports.ts';
import { stateOf } from './rules/survey-state.ts';
import { mayAnswer } from './rules/who-answers.ts';
import { type Survey, surveysOn } from './store/surveys.ts';
import { wordsIn } from './views/shown.ts';

/** Fills a participant's page: what they are asked, and the results of what they could answer. */
export const ownSurveys: Filling = async ({ db, t, now, networkSlug, subject: { networkId }, occasion }) => {
  if (!occasion?.registration) return null;
  const { eventId, registration } = occasion;
  const shown = await shownOn(db, { networkId, eventId }, now);
  // Who came is asked only where it matters: a hall full of phones looks at this page.
  const isAskedCame = shown.some(({ audience }) => audience === 'came');
  const known = isAskedCame
    ? await plugged(surveyedEvents).attendee(db, { networkId, eventId }, { registrationId: registration.id })
    : null;
  const answerer = {
    personId: registration.personId,
    isMember: false,
    isInSpace: false,
    registration: { id: registration.id, came: known?.came ?? false },
    device: null,
  };
  const asked = shown.filter(({ audience }) => mayAnswer(audience, answerer) === null);
  if (asked.length === 0) return null;
  const own = { networkId, registrationId: registration.id };
  return (
    <Section title={t('surveys.part.own')} id="asked">
      <List>
        {asked.map((survey) => (
          <Row
            name={wordsIn(t, survey.title)}
            href={ownAnswerPath(networkSlug, { ...own, surveyId: survey.id })}
            text={t(stateOf(survey, now) === 'open' ? 'surveys.answer.go' : 'surveys.answer.see')}
          />
        ))}
      </List>
    </Section>
  );
};

/** Fills the page of a table: what anybody in the room is asked. One answer for this phone. */
export const tableSurveys: Filling = async ({ db, t, now, subject: { networkId }, occasion }) => {
  if (!occasion) return null;
  const shown = await shownOn(db, { networkId, eventId: occasion.eventId }, now);
  const asked = shown.filter(({ audience }) => audience === 'anyone');
  if (asked.length === 0) return null;
  return (
    <Section title={t('surveys.part.own')} id="asked">
      <List>
        {asked.map((survey) => (
          <Row
            name={wordsIn(t, survey.title)}
            href={codePath(survey.code)}
            text={t(stateOf(survey, now) === 'open' ? 'surveys.answer.go' : 'surveys.answer.see')}
          />
        ))}
      </List>
    </Section>
  );
};

async function shownOn(db: Db, which: { networkId: string; eventId: string }, now: Date): Promise<Survey[]> {
  const all = await surveysOn(db, { networkId: which.networkId, kind: 'event', id: which.eventId });
  return all.map(({ survey }) => survey).filter((survey) => ['open', 'closed'].includes(stateOf(survey, now)));
}
