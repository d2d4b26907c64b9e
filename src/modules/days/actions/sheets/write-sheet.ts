import { organisationsOf } from '#modules/accounts';
import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Language } from '#platform/texts';
import { namedIn } from '../../rules/sheets/named.ts';
import { PARTS_THAT_SEND, SHEET_PARTS, type SheetPart, written } from '../../rules/sheets/parts.ts';
import { saveSheetText, sheetOf, type WhichSheet } from '../../store/sheets/sheets.ts';
import { harvestTopicOf } from '../../store/topic.ts';

type Typed = Record<SheetPart, { words: string; seen: readonly string[] }>;
type Act = { id: string; lang: Language; writtenBy: string | null };

/**
 * A phone writes the parts that its writer changed. It has been read by the scanner before (see the route); whoever wrote
 * without seeing this keeps their text beside it.
 */
export function writeSheet(
  db: Db,
  which: WhichSheet,
  typed: Typed,
  { id, lang, writtenBy }: Act,
  now: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    const texts = await sheetOf(tx, which);
    for (const part of SHEET_PARTS) {
      const change = written(texts, part, typed[part]);
      if (!change) continue;
      const said = { lang, text: change.text };
      const sends = PARTS_THAT_SEND.includes(part) && change.text !== '';
      const named = sends ? namedIn(change.text, await organisationsOf(tx, which.networkId)) : [];
      await saveSheetText(tx, which, { part, said, replaces: change.replaces, named, act: id, writtenBy, now });
    }
    await changed(tx, `group:${which.groupId}`);
    await changed(tx, harvestTopicOf(which.eventId));
  });
}
