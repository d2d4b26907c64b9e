import { and, count, eq, ne, or } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import { choice, chosen, registration } from '../../tables/index.ts';
import { atEvent } from '../registering/at-event.ts';

type Which = { networkId: string; eventId: string; id: string };
export type ChoiceContent = Pick<
  typeof choice.$inferSelect,
  'kind' | 'name' | 'place' | 'price' | 'places' | 'startsAt' | 'endsAt' | 'hostId'
>;

const isIt = ({ networkId, eventId, id }: Which) =>
  and(eq(choice.networkId, networkId), eq(choice.eventId, eventId), eq(choice.id, id));

/** Whether or not it was removed. null: there is none. */
export async function choiceOf(db: Db, which: Which): Promise<typeof choice.$inferSelect | null> {
  const [found] = await db.select().from(choice).where(isIt(which));
  return found ?? null;
}

/** How many people who come, or wait to, chose it, or join or leave there. */
export async function peopleWith(db: Db, { networkId, eventId, id }: Which): Promise<number> {
  const [row] = await db
    .select({ people: count() })
    .from(registration)
    .leftJoin(
      chosen,
      and(
        eq(chosen.networkId, registration.networkId),
        eq(chosen.registrationId, registration.id),
        eq(chosen.choiceId, id),
      ),
    )
    .where(
      and(
        atEvent({ networkId, eventId }),
        ne(registration.state, 'withdrawn'),
        or(eq(chosen.choiceId, id), eq(registration.joinsAt, id), eq(registration.leavesAt, id)),
      ),
    );
  return row?.people ?? 0;
}

/** Nobody else writes meanwhile: whoever calls holds the event. */
export async function saveChoice(
  tx: Tx,
  { networkId, eventId }: Omit<Which, 'id'>,
  content: ChoiceContent,
  position: number,
): Promise<string> {
  const id = newId();
  await tx.insert(choice).values({ networkId, eventId, id, ...content, position, version: 1 });
  return id;
}

type Changed = Partial<ChoiceContent> & {
  position?: number;
  version?: number;
  removedAt?: Date | null;
  removedBy?: string | null;
};

export async function changeChoiceRow(tx: Tx, which: Which, change: Changed): Promise<void> {
  await tx.update(choice).set(change).where(isIt(which));
}
