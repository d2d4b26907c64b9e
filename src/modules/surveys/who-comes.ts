import type { Db } from '#platform/db';
import { orMissing } from '#platform/missing';
import { plugged } from '#platform/slots';
import { surveyedEvents } from './ports.ts';
import type { Answerer } from './rules/who-answers.ts';
import type { Survey } from './store/surveys.ts';

/** By one's account, by the link of one's registration, or by the code shown in the room. */
export type Way =
  | { by: 'account'; personId: string }
  | { by: 'own'; registrationId: string }
  | { by: 'code'; device: string };

/** What is known of whoever comes this way. A registration that ended opens nothing. */
export async function answererOf(db: Db, survey: Survey, way: Way): Promise<Answerer> {
  if (way.by === 'code') return { personId: null, isMember: false, registration: null, device: way.device };
  const { networkId, subjectKind, subjectId: eventId } = survey;
  const which = subjectKind === 'event' ? { networkId, eventId } : null;
  const { attendee } = plugged(surveyedEvents);
  if (way.by === 'own') {
    const known = orMissing(which && (await attendee(db, which, { registrationId: way.registrationId })));
    const registration = { id: known.registrationId, came: known.came };
    return { personId: known.personId, isMember: false, registration, device: null };
  }
  // Members answer what is asked of members, or of anyone, whether they are registered or not.
  const isAskedHere = survey.audience === 'registered' || survey.audience === 'came';
  const known = which && isAskedHere ? await attendee(db, which, { personId: way.personId }) : null;
  return {
    personId: way.personId,
    isMember: true,
    registration: known && { id: known.registrationId, came: known.came },
    device: null,
  };
}
