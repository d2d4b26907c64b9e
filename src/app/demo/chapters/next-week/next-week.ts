import { catchUp, type Scene } from '../../stage.ts';
import { announceDay } from './announced.ts';
import { hamzaAsks } from './asked.ts';
import { composeRounds } from './composed.ts';
import { fiveMoreCome } from './five-more.ts';
import { dayIsPrepared, membersAreInvited } from './prepared.ts';
import { badgesArePrinted } from './printed.ts';
import { dayHasTimetable } from './timetable.ts';
import { whatIsItFor } from './what-for.ts';
import { everybodyComes } from './who-comes.ts';

/**
 * Next week’s day: 83 people from 24 organisations, five rounds, composed and printed. Then a municipality sends seven
 * people instead of two: whoever opens the demo has something to repair.
 */
export async function nextWeek(scene: Scene, lastYear: string): Promise<void> {
  const eventId = await announceDay(scene, lastYear);
  await membersAreInvited(scene, eventId);
  await everybodyComes(scene, eventId);
  await hamzaAsks(scene, eventId);
  await composeRounds(scene, eventId);
  await dayHasTimetable(scene, eventId);
  await badgesArePrinted(scene, eventId);
  await fiveMoreCome(scene, eventId);
  await dayIsPrepared(scene, eventId);
  await whatIsItFor(scene, eventId);
  await catchUp(scene, scene.now);
}
