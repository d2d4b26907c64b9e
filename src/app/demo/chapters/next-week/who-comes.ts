import { bring } from '../../bring-list.ts';
import { comes, comesAsUser } from '../../come.ts';
import { colleagues } from '../../facts/lists.ts';
import { personNames } from '../../facts/persons.ts';
import { comeNextWeek } from '../../facts/service-users.ts';
import { catchUp, type Scene } from '../../stage.ts';

/** By themselves, at a counter, or on a list: 83 in the end. */
export async function everybodyComes(scene: Scene, eventId: string): Promise<void> {
  const { dates } = scene;
  // Newcomers among them were not in the network when registration opened.
  for (const [i, name] of personNames.entries())
    await comes(scene, name, eventId, dates.ago(26 - (i % 20), clockOf(i)));
  for (const [i, user] of comeNextWeek.entries())
    await comesAsUser(scene, user, eventId, dates.ago(14 - i, clockOf(i + 3)));
  await bring(scene, { eventId, name: 'inscriptions-collegues.txt', pasted: colleagues }, dates.ago(3, '16:05'));
  await catchUp(scene, dates.ago(2, '17:00'));
}

const clockOf = (i: number): string =>
  `${String(9 + (i % 7)).padStart(2, '0')}:${String((i * 13) % 60).padStart(2, '0')}`;
