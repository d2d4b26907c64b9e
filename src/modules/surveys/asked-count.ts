import { membersAmong } from '#modules/accounts';
import type { Db } from '#platform/db';
import { plugged } from '#platform/slots';
import { surveyedEvents } from './ports.ts';
import type { Survey } from './store/surveys.ts';

const MOST = 5000;

/** How many may answer. null: whoever has the code, and nobody knows how many that is. */
export async function askedCount(
  db: Db,
  { networkId, subjectKind, subjectId: eventId, audience }: Survey,
  now: Date,
): Promise<{ asked: number | null; doorNoted: boolean }> {
  if (audience === 'anyone') return { asked: null, doorNoted: false };
  if (audience === 'members') {
    const members = await membersAmong(db, { networkId, now }, null, { after: null, most: MOST });
    return { asked: members.length, doorNoted: false };
  }
  if (subjectKind !== 'event') return { asked: null, doorNoted: false };
  const { registered, came, noted } = await plugged(surveyedEvents).counted(db, { networkId, eventId });
  return { asked: audience === 'came' ? came : registered, doorNoted: noted };
}
