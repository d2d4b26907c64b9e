import { say, type TableKind } from '#modules/statements';
import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import type { Language } from '#platform/texts';
import { answeredBefore, answerOnce } from '#platform/web';
import { dayOf } from '../../store/day.ts';
import { harvestTopicOf } from '../../store/topic.ts';

type Sheet = { eventId: string; groupId: string; lines: readonly { kind: TableKind; words: string }[]; lang: Language };
type Once = { key: string; scope: string; page: string } | null;

/** What a table wrote on paper is said by its group, as if it had been written on a phone. Sent twice, it is copied once. */
export function copySheet(db: Db, { networkId }: Member, sheet: Sheet, once: Once, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const { eventId, groupId, lines, lang } = sheet;
    if (once && (await answeredBefore(tx, once.key, once.scope))) return;
    const { rounds } = await dayOf(tx, { networkId, eventId });
    orMissing(rounds.flatMap(({ groups }) => groups).find(({ id }) => id === groupId));
    const subject = { networkId, kind: 'group', id: groupId };
    for (const { kind, words: text } of lines)
      await say(tx, { subject, kind, said: { lang, text }, personId: null, name: null, organisationId: null, now });
    if (once) await answerOnce(tx, once.key, once.scope, once.page, now);
    await changed(tx, harvestTopicOf(eventId));
  });
}
