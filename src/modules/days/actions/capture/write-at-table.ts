import { momentOfId, noteMoment } from '#modules/calendar';
import { correctStatement, saveWithdrawal, say, statementOf, type TableKind } from '#modules/statements';
import { type Db, inTransaction, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import { Missing } from '#platform/missing';
import type { Language } from '#platform/texts';
import { hear, mayCorrect, type SayingAct } from '../../rules/capture/saying.ts';
import { heldSaying, saveSaying, type TableSaying } from '../../store/capture/sayings.ts';
import type { Which } from '../../store/day.ts';

/** From which phone, about which statement; `id` of the act and of the statement were made there. */
export type AtTable = Which & { id: string; statementId: string; groupId: string; device: string | null };
export type WordsAtTable = { kind: TableKind; words: string; name: string | null; lang: Language };

/** late: the phone may no longer correct it. */
export type Heard = 'heard' | 'late';

/** A table says something, or says it otherwise. Heard twice, late or before what it corrects, it comes to the same. */
export function writeAtTable(db: Db, at: AtTable, written: WordsAtTable, now: Date): Promise<Heard> {
  return inTransaction(db, async (tx) => {
    const { networkId, statementId, groupId } = at;
    const held = await heldHere(tx, at, now);
    if (isKnown(held, at.id)) return 'heard';
    if (isLate(at, held, now)) return 'late';
    const { saying, newWords, isShown } = hear(held, { ...at, does: 'write' });
    if (!newWords) return 'heard';

    const { kind, name } = written;
    const said = { lang: written.lang, text: written.words };
    if (held.wordsAct === null) {
      // An id of somebody else's statement is nobody's mistake.
      if (await statementOf(tx, { networkId, statementId })) throw new Missing();
      const subject = { networkId, kind: 'group', id: groupId };
      const from = { personId: null, name, organisationId: null, now: held.writtenAt };
      await say(tx, { id: statementId, subject, kind, said, ...from });
      if (!isShown) await saveWithdrawal(tx, at, { withdrawnAt: now, withdrawnBy: null });
      await saveSaying(tx, at, { ...saying, groupId });
      return 'heard';
    }
    await correctStatement(tx, at, { kind, said, name });
    await saveSaying(tx, at, saying);
    await changed(tx, `group:${held.groupId}`);
    return 'heard';
  });
}

/** The phone takes its words back, or puts them where they were. */
export function takeAtTable(db: Db, at: AtTable, does: 'take' | 'return', now: Date): Promise<Heard> {
  return inTransaction(db, async (tx) => {
    const held = await heldHere(tx, at, now);
    if (isKnown(held, at.id)) return 'heard';
    if (isLate(at, held, now)) return 'late';
    const { saying, isShown } = hear(held, { ...at, does });
    await saveSaying(tx, at, saying);
    if (saying.wordsAct !== null)
      await saveWithdrawal(tx, at, { withdrawnAt: isShown ? null : now, withdrawnBy: null });
    await changed(tx, `group:${held.groupId}`);
    return 'heard';
  });
}

/** What was said on another phone is not there for this one. */
async function heldHere(tx: Tx, at: AtTable, now: Date): Promise<TableSaying> {
  const { networkId, eventId, statementId, groupId, device } = at;
  const writtenAt = noteMoment(momentOfId(statementId), now);
  const held = await heldSaying(tx, { networkId, id: statementId, eventId, groupId, device, writtenAt });
  const isOurs = held.eventId === eventId && (held.device === device || isKnown(held, at.id));
  if (!isOurs) throw new Missing();
  return held;
}

/** Without a cookie a phone is nobody’s: it may say something, and send that again. */
const isKnown = (held: TableSaying, act: SayingAct['id']): boolean => act === held.wordsAct || act === held.thereAct;

function isLate({ id, statementId, device }: AtTable, held: TableSaying, now: Date): boolean {
  if (id === statementId) return false;
  return device === null || !mayCorrect(held.writtenAt, noteMoment(momentOfId(id), now));
}
