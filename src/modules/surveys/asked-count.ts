import { membersAmong, peopleInSpace } from '#modules/accounts';
import type { Db } from '#platform/db';
import { plugged } from '#platform/slots';
import { surveyedEvents } from './ports.ts';
import type { Survey } from './store/surveys.ts';

const MOST = 5000;

/** How many may answer. null: whoever has the code, and nobody knows how many that is. */
export async function askedCount(
  db: Db,
  { networkId, subjectKind, subjectId, audience }: Survey,
  now: Date,
): Promise<{ asked: number | null; doorNoted: boolean }> {
  if (audience === 'anyone') return { asked: null, doorNoted: false };
  if (audience === 'members' || audience === 'space') {
    const within = audience === 'space' ? await peopleInSpace(db, { networkId, spaceId: subjectId }) : null;
    const narrowed = within && { personIds: within.map(({ id }) => id) };
    const members = await membersAmong(db, { networkId, now }, narrowed, { after: null, most: MOST });
    return { asked: members.length, doorNoted: false };
  }
  if (subjectKind !== 'event') return { asked: null, doorNoted: false };
  const { registered, came, noted } = await plugged(surveyedEvents).counted(db, { networkId, eventId: subjectId });
  return { asked: audience === 'came' ? came : registered, doorNoted: noted };
}
