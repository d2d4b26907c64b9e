import { isInSpace, spacesOfPerson } from '#modules/accounts';
import type { Db } from '#platform/db';
import type { Member } from '#platform/member';
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
  const nobody = { personId: null, isMember: false, isInSpace: false, registration: null, device: null };
  if (way.by === 'code') return { ...nobody, device: way.device };
  const { networkId, subjectKind, subjectId: eventId } = survey;
  const which = subjectKind === 'event' ? { networkId, eventId } : null;
  const { attendee } = plugged(surveyedEvents);
  if (way.by === 'own') {
    const known = orMissing(which && (await attendee(db, which, { registrationId: way.registrationId })));
    const registration = { id: known.registrationId, came: known.came };
    return { ...nobody, personId: known.personId, registration };
  }
  // Members answer what is asked of members, or of anyone, whether they are registered or not.
  const isAskedHere = survey.audience === 'registered' || survey.audience === 'came';
  const known = which && isAskedHere ? await attendee(db, which, { personId: way.personId }) : null;
  return {
    personId: way.personId,
    isMember: true,
    isInSpace: survey.audience === 'space' && (await isInSpaceOf(db, survey, way.personId)),
    registration: known && { id: known.registrationId, came: known.came },
    device: null,
  };
}

type About = Pick<Survey, 'subjectKind' | 'subjectId'>;

/** Whether they are in the space a survey is about. */
export const isInSpaceOf = (
  db: Db,
  { networkId, subjectId: spaceId }: Pick<Survey, 'networkId' | 'subjectId'>,
  personId: string,
): Promise<boolean> => isInSpace(db, { networkId, spaceId, personId });

/** What is asked in a space is there for its people, and for those who coordinate. */
export async function maySee(
  db: Db,
  survey: About & Pick<Survey, 'networkId'>,
  member: Member | null,
): Promise<boolean> {
  if (survey.subjectKind !== 'space' || member?.role === 'coordinator') return true;
  return member !== null && isInSpaceOf(db, survey, member.personId);
}

/** Of many surveys those that are of no space, or of one this person is in. */
export async function ofTheirSpaces<Listed extends About>(
  db: Db,
  listed: readonly Listed[],
  { networkId, personId }: Pick<Member, 'networkId' | 'personId'>,
): Promise<readonly Listed[]> {
  if (!listed.some(({ subjectKind }) => subjectKind === 'space')) return listed;
  const spaces = await spacesOfPerson(db, { networkId, personId });
  return listed.filter(({ subjectKind, subjectId }) => subjectKind !== 'space' || spaces.includes(subjectId));
}
