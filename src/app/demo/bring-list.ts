import { newId } from '#platform/db';
import { readPaste } from '#platform/sheets';
import { bringList } from '../../modules/calendar/actions/people/bring-list.ts';
import { saveList } from '../../modules/calendar/actions/people/save-list.ts';
import { undecided } from '../../modules/calendar/rules/people/import-review.ts';
import { as, type Scene } from './stage.ts';

type Brought = { eventId: string; name: string; pasted: string };

/** Ana brings in a list that was sent to her, and lets it in as it is. */
export async function bring(scene: Scene, { eventId, name, pasted }: Brought, now: Date): Promise<void> {
  const ana = await as(scene, 'Ana Verhaegen', now);
  const sheet = readPaste(pasted);
  if (!sheet.ok) throw new Error(`The list ${name} could not be read: ${sheet.reason}`);
  const file = { name, contentType: 'text/plain', bytes: new TextEncoder().encode(pasted), sheet: sheet.sheet };
  const asked = { once: { key: newId(), scope: 'story' }, pageOf: (importId: string) => importId };
  const importId = await bringList(scene.tx, ana, { eventId, ...file }, asked, now);
  const decision = await saveList(scene.tx, ana, { eventId, importId, version: 1, decisions: undecided }, now);
  if (decision !== 'saved') throw new Error(`The list ${name} was not let in: ${decision}`);
}
