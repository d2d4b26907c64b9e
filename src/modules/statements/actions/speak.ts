import { type Db, inTransaction, isId, newId } from '#platform/db';
import type { Member } from '#platform/member';
import type { Language } from '#platform/texts';
import { answerOnce } from '#platform/web';
import type { Right } from '../right.ts';
import type { SpokenKind } from '../rules/kinds.ts';
import { say } from '../store/save.ts';

type Speaking = { kind: SpokenKind; words: string; lang: Language; name?: string | undefined };
type Once = { key: string; scope: string; locationOf: (statementId: string) => string };

/** Somebody speaks: a member in their own name, anybody else with the name they give or none. */
export function speak(
  db: Db,
  {
    right,
    member,
    speaking,
    once,
    now,
  }: { right: Right; member: Member | null; speaking: Speaking; once: Once | null; now: Date },
): Promise<string> {
  return inTransaction(db, async (tx) => {
    const id = once && isId(once.key) ? once.key : newId();
    await say(tx, {
      id,
      subject: right.subject,
      kind: speaking.kind,
      said: { lang: speaking.lang, text: speaking.words },
      personId: member?.personId ?? null,
      name: member ? null : (speaking.name ?? null),
      organisationId: member?.organisationId ?? null,
      now,
    });
    if (once) await answerOnce(tx, once.key, once.scope, once.locationOf(id), now);
    return id;
  });
}
