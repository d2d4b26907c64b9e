import { newId, type Tx } from '#platform/db';
import { job, later } from '#platform/jobs';
import type { Language } from '#platform/texts';
import { letter } from './tables.ts';

/**
 * A letter named for what happened. `always`: it is asked for by the person themselves or they cannot do without it
 * (a sign-in link, a confirmation), so it has no way to be declined. `last`: to somebody who has been erased; whom it
 * went to is forgotten once it left. `hours`: so long it is of use. null: for ever.
 */
export type LetterKind<Data extends object> = {
  name: string;
  always: boolean;
  last: boolean;
  hours: number | null;
  readonly data?: Data;
};
export type Letter = typeof letter.$inferSelect;
export type Addressee = { personId: string | null; address: string; lang: Language };

const kinds = new Map<string, LetterKind<never>>();
export const letterKinds = (): LetterKind<never>[] => [...kinds.values()];

type KindOptions = { always?: boolean; last?: boolean; hours?: number };

export function letterKind<Data extends object>(
  name: string,
  { always = false, last = false, hours }: KindOptions = {},
): LetterKind<Data> {
  const made: LetterKind<Data> = { name, always, last, hours: hours ?? null };
  kinds.set(name, made as LetterKind<never>);
  return made;
}

/** Asked for in `post`, done in `send.ts`. */
export const sendLetter = job<{ letterId: string }>('mail.send');

/**
 * Queues a letter in the same transaction as its reason. Asked for twice for the same addressee, kind and occasion,
 * it is still one letter.
 */
export async function post<Data extends object>(
  tx: Tx,
  kind: LetterKind<Data>,
  { to, occasion, data, now, after }: { to: Addressee; occasion: string; data: Data; now: Date; after?: Date },
): Promise<void> {
  const id = newId();
  const [queued] = await tx
    .insert(letter)
    .values({
      id,
      ...to,
      kind: kind.name,
      occasion,
      data: data as Record<string, unknown>,
      state: 'queued',
      messageId: `<${id}@maillage>`,
      queuedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: letter.id });
  if (queued) await later(tx, sendLetter, { letterId: id }, after ? { after } : {});
}
