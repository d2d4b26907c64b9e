import { type Db, inTransaction, newId } from '#platform/db';
import { post } from '#platform/mail';
import { followUpAsked } from '../mails/kinds.ts';
import { dayOf } from '../rules/days.ts';
import { dueOccasion, type Occasion, usualFollowUp } from '../rules/follow-up.ts';
import { type AskingRow, askingsOf, claimAsking, running } from '../store/askings.ts';
import { type CommitmentRow, commitmentHeld } from '../store/commitments.ts';
import { allSettings } from '../store/settings.ts';
import { ownerAddress } from './tell-owner.ts';

type Due = { row: CommitmentRow; occasion: Occasion };

/**
 * One letter for each owner and occasion, with all their promises. Claimed and queued in one transaction: a worker that
 * is killed has asked or has not, and whoever looks next asks what is left.
 */
export async function askOwners(db: Db, now: Date): Promise<void> {
  for (const due of Map.groupBy(await dueNow(db, now), letterOf).values()) await askAtOnce(db, due, now);
}

async function dueNow(db: Db, now: Date): Promise<Due[]> {
  const [settings, all] = [await allSettings(db), await running(db)];
  const due: Due[] = [];
  for (const [networkId, rows] of Map.groupBy(all, ({ commitment }) => commitment.networkId)) {
    const ids = rows.map(({ commitment }) => commitment.id);
    const asked = Map.groupBy(await askingsOf(db, networkId, ids), ({ commitmentId }) => commitmentId);
    for (const { commitment: row, eventOn } of rows) {
      const occasion = dueOccasion(
        followed(row, eventOn, asked.get(row.id) ?? []),
        settings.get(networkId) ?? usualFollowUp,
        now,
      );
      if (occasion && (row.ownerId ?? row.contactEmail) !== null) due.push({ row, occasion });
    }
  }
  return due;
}

export const followed = (row: CommitmentRow, eventOn: string | null, asked: readonly AskingRow[]) => ({
  dueOn: row.dueOn ?? dayOf(row.madeAt),
  madeOn: dayOf(row.madeAt),
  eventOn,
  hasEvent: row.eventId !== null,
  asked,
});

/** After an event, its step; around dates, whatever has its date these days. */
function letterOf({ row, occasion }: Due): string {
  const around = occasion.occasion.startsWith('event.') ? `${row.eventId} ${occasion.occasion}` : 'date';
  return `${row.networkId} ${row.ownerId ?? row.contactEmail} ${around}`;
}

const askAtOnce = (db: Db, due: Due[], now: Date): Promise<void> =>
  inTransaction(db, async (tx) => {
    const [first] = due;
    if (!first) return;
    const { networkId, ownerId: askedId } = first.row;
    // Whoever left the network is not written to; that the promise asks for an owner is noted elsewhere.
    const to = await ownerAddress(tx, first.row, now);
    if (!to) return;
    const sendingId = newId();
    let claimed = 0;
    for (const { row, occasion } of due) {
      const held = await commitmentHeld(tx, { networkId, commitmentId: row.id });
      // Somebody spoke of it since it was read.
      if (held?.version !== row.version) continue;
      const { occasion: name, forDay } = occasion;
      const asking = { commitmentId: row.id, occasion: name, forDay, askedOn: dayOf(now), sendingId, askedId };
      if (await claimAsking(tx, networkId, asking)) claimed++;
    }
    if (claimed === 0) return;
    const data = { networkId, sendingId, askedId };
    await post(tx, followUpAsked, { to, occasion: `followUp:${sendingId}`, data, now });
  });
