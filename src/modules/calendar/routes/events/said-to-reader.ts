import type { Context } from 'hono';
import { organisationNames } from '#modules/accounts';
import { communeIn } from '#modules/networks';
import { nameIn } from '#platform/texts';
import type { Env } from '#platform/web';
import type { SaidToReader } from '../../forms/events/event-typed.ts';
import type { EventFacts } from '../../store/events/events.ts';
import { organisersOf } from '../../store/events/organisers.ts';

/** What stands in an event by its id or in French, as this reader says it. `known`: its organisers, where they were read. */
export async function saidToReader(
  c: Context<Env>,
  event: EventFacts,
  known?: readonly string[],
): Promise<SaidToReader> {
  const { db, t, network } = c.var;
  const organisers = known ?? (await organisersOf(db, { networkId: network.id, eventId: event.id }));
  const names = await organisationNames(db, [...organisers]);
  return {
    organisers: organisers.flatMap((id) => {
      const name = names.get(id);
      return name ? nameIn(t, name) : [];
    }),
    commune: event.commune && communeIn(t.lang, event.commune),
  };
}
