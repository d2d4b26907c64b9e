import { type Db, inTransaction } from '#platform/db';
import { post } from '#platform/mail';
import { plugged } from '#platform/slots';
import { asksForEvaluation } from '../mails/kinds.ts';
import { surveyedEvents } from '../ports.ts';
import { letterDue } from '../rules/letters.ts';
import { stateOf } from '../rules/survey-state.ts';
import { answerersOf } from '../store/ballots.ts';
import { questionsOf } from '../store/questions.ts';
import { changeSurvey } from '../store/save-survey.ts';
import { type Survey, surveyHeld, surveysToTend } from '../store/surveys.ts';
import { closeSurvey } from './close-survey.ts';

/** What only time brings: hours to close, evaluations that open the morning after, their letter and its one reminder. */
export async function tendSurveys(db: Db, now: Date): Promise<void> {
  for (const survey of await surveysToTend(db, now)) {
    const which = { networkId: survey.networkId, surveyId: survey.id };
    if (stateOf(survey, now) === 'closed') await closeSurvey(db, which, { by: null }, now);
    else await writeToThem(db, survey, now);
  }
}

function writeToThem(db: Db, { networkId, id: surveyId }: Survey, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, surveyId };
    const held = await surveyHeld(tx, which);
    if (!held || held.removedAt || held.subjectKind !== 'event') return;
    const events = plugged(surveyedEvents);
    const eventId = held.subjectId;
    const event = await events.event(tx, { networkId, eventId });
    if (!event || event.isCancelled) return;
    const due = letterDue(held, { endsAt: event.endsAt, isOpen: stateOf(held, now) !== 'closed' }, now);
    if (due === null || (await questionsOf(tx, which)).length === 0) return;
    const answerers = await answerersOf(tx, which);
    const answered = new Set(answerers.flatMap((one) => [one.registrationId ?? [], one.personId ?? []].flat()));
    for (const { registrationId, personId, address, lang } of await events.reachable(tx, { networkId, eventId })) {
      if (answered.has(registrationId) || (personId && answered.has(personId))) continue;
      await post(tx, asksForEvaluation, {
        to: { personId, address, lang },
        occasion: `${due}:${surveyId}:${registrationId}`,
        data: { networkId, surveyId, registrationId, isReminder: due === 'reminder' },
        now,
      });
    }
    const opens = stateOf(held, now) === 'open' ? {} : { opensAt: now };
    await changeSurvey(tx, held, { ...opens, ...(due === 'first' ? { letterAt: now } : { remindedAt: now }) });
  });
}
