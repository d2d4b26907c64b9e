import { type Db, newId } from '#platform/db';
import { answerOnce } from '#platform/web';
import { type BlockContent, contentOfKind } from '../../rules/minutes/block.ts';
import { saveBlock } from '../../store/minutes/blocks.ts';
import type { Which } from '../../store/minutes/minutes.ts';
import { type Closed, type Writing, whileDraft } from './on-blocks.ts';

type Noted = { id?: string; agendaItemId: string | null; content: BlockContent };
type Once = { key: string; scope: string; location: string } | null;

/** Something is noted, at the end of its point. `once`: the request as its device named it. */
export function writeBlock(
  db: Db,
  which: Which,
  { id = newId(), agendaItemId, content }: Noted,
  { by, now, once = null }: Writing & { once?: Once },
): Promise<{ outcome: 'written'; blockId: string } | Closed> {
  return whileDraft(db, which, { by, now }, async (tx) => {
    await saveBlock(tx, which, { id, agendaItemId, content: contentOfKind(content) }, { by, now });
    if (once) await answerOnce(tx, once.key, once.scope, once.location, now);
    return { outcome: 'written', blockId: id };
  });
}
