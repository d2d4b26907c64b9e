import { networkById } from '#modules/networks';
import { composeLetter, writes } from '#platform/mail';
import { plugged } from '#platform/slots';
import { inLanguage, nameIn } from '#platform/texts';
import { ownAnswerPath } from '../addresses.ts';
import { surveyedEvents } from '../ports.ts';
import { stateOf } from '../rules/survey-state.ts';
import { surveyOf } from '../store/surveys.ts';
import { asksForEvaluation } from './kinds.ts';

/** What the day was like: one link, and when it closes. Not written when it closed meanwhile. */
export const writeEvaluationAsked = writes(asksForEvaluation, async (about, { db, t, now, link }) => {
  const { networkId, registrationId, isReminder } = about;
  const [survey, network] = [await surveyOf(db, about), await networkById(db, networkId)];
  if (!survey || !network || stateOf(survey, now) !== 'open') return null;
  const which = { networkId, eventId: survey.subjectId };
  const { event, attendee, counted } = plugged(surveyedEvents);
  const [occasion, person] = [await event(db, which), await attendee(db, which, { registrationId })];
  if (!occasion || !person) return null;
  // Where nobody stood at the door, nobody knows whether they came.
  const { noted } = await counted(db, which);
  const title = inLanguage(occasion.title, t.lang).text;
  return composeLetter({
    t,
    title: t(isReminder ? 'surveys.letter.reminder' : 'surveys.letter.title', { title }),
    sentences: [
      t(noted ? 'surveys.letter.ask' : 'surveys.letter.askPlace', { title }),
      t('surveys.letter.anonymous'),
      ...(survey.closesAt
        ? [t('surveys.letter.until', { day: t.day(survey.closesAt), time: t.time(survey.closesAt) })]
        : []),
      ...(isReminder ? [t('surveys.letter.last')] : []),
    ],
    link: {
      label: t('surveys.letter.link'),
      href: link(ownAnswerPath(network.slug, { networkId, surveyId: survey.id, registrationId })),
    },
    reason: t('surveys.letter.reason', { network: nameIn(t, network.name) }),
  });
});
