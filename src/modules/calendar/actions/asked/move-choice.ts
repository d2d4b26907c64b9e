import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { neighbourOf } from '../../rules/asked/order.ts';
import { askedOf } from '../../store/asked/asked.ts';
import { changeChoiceRow } from '../../store/asked/choices.ts';
import { eventHeld } from '../../store/events/events.ts';

type Moving = { eventId: string; choiceId: string; to: 'up' | 'down' };

/** Up or down among those of its kind; at an end, or when it is gone, nothing happens. */
export function moveChoice(db: Db, member: Member, { eventId, choiceId, to }: Moving): Promise<void> {
  const which = { networkId: member.networkId, eventId };
  return inTransaction(db, async (tx) => {
    orMissing(await eventHeld(tx, which));
    const { choices } = await askedOf(tx, which);
    const one = choices.find(({ id }) => id === choiceId);
    const other =
      one &&
      neighbourOf(
        choices.filter(({ kind }) => kind === one.kind),
        choiceId,
        to,
      );
    if (!one || !other) return;
    await changeChoiceRow(tx, { ...which, id: one.id }, { position: other.position });
    await changeChoiceRow(tx, { ...which, id: other.id }, { position: one.position });
    await changed(tx, `event:${eventId}`);
  });
}
