import { type Db, inTransaction } from '#platform/db';
import { chooseMail } from '#platform/mail';

type Choosing = {
  personId: string /** Every kind one can decline, with what they want. */;
  wishes: { kind: string; wish: 'now' | 'never' }[];
};

export const chooseLetters = (db: Db, { personId, wishes }: Choosing, now: Date): Promise<void> =>
  inTransaction(db, async (tx) => {
    for (const { kind, wish } of wishes) await chooseMail(tx, { personId, kind, wish, now });
  });
