import { notePrinted } from '../../../../modules/days/actions/note-printed.ts';
import { as, type Scene } from '../../stage.ts';

/** From now on seats are on paper: whatever changes is counted in badges to print again. */
export async function badgesArePrinted(scene: Scene, eventId: string): Promise<void> {
  const now = scene.dates.ago(1, '15:10');
  const ana = await as(scene, 'Ana Verhaegen', now);
  for (const paper of ['badges', 'door-list', 'table-cards'] as const)
    await notePrinted(scene.tx, ana, { eventId, paper }, now);
}
