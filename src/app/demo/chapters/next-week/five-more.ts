import { bring } from '../../bring-list.ts';
import { fiveMore } from '../../facts/lists.ts';
import type { Scene } from '../../stage.ts';

/** The municipality had registered two people. The afternoon before, it sends the names of five more: no table yet. */
export function fiveMoreCome(scene: Scene, eventId: string): Promise<void> {
  return bring(scene, { eventId, name: 'commune-val-de-senne.txt', pasted: fiveMore }, scene.dates.ago(1, '16:40'));
}
