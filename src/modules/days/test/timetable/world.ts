import type { Member } from '#platform/member';
import type { World } from '../../../../../test/world.ts';
import { addSlot } from '../../actions/timetable/add-slot.ts';
import { addLine } from '../../actions/timetable/change-line.ts';
import { minutesAt } from '../../rules/timetable/clock.ts';
import type { SlotWritten } from '../../rules/timetable/slot-written.ts';
import { usualSlot } from '../../rules/timetable/usual-slot.ts';
import type { LineWritten } from '../../store/timetable/budget.ts';
import { plannedOf } from '../../store/timetable/planned.ts';
import type { TestDay } from '../world.ts';

type SlotGiven = { title?: string; at?: string; variantId?: string } & Partial<Omit<SlotWritten, 'title' | 'startsAt'>>;

/** Half an hour from nine, for all, in no room, unless the test is about that. */
export async function aSlot(world: World, day: TestDay, given: SlotGiven = {}): Promise<string> {
  const { title = 'Accueil', at = '09:00', variantId = null, ...more } = given;
  const slot: SlotWritten = {
    ...usualSlot({ startsAt: minutesAt(at), minutes: 30, title: { lang: 'fr', text: title }, kind: 'plenary' }),
    ...more,
  };
  const adding = { eventId: day.event.id, variantId, variantName: { lang: 'fr' as const, text: 'Déroulé' }, slot };
  const decision = await addSlot(world.db, coordinatorOf(day), adding, world.now());
  if (decision.outcome === 'refused') throw new Error(decision.why);
  return decision.slotId;
}

/** A hundred euros for a hall, unless the test is about that. The day must have a slot. */
export async function aLine(world: World, day: TestDay, given: Partial<LineWritten> = {}, variantId?: string) {
  const planned = await plannedOf(world.db, day.which);
  const title = { lang: 'fr' as const, text: 'Salle' };
  const line = { kind: 'venue' as const, title, cents: 10_000, perPerson: false, deciding: null, ...given };
  const adding = { eventId: day.event.id, variantId: variantId ?? planned.inUse ?? '', line };
  return addLine(world.db, coordinatorOf(day), adding, world.now());
}

/** Whoever prepares the day, as an action knows them. */
export const coordinatorOf = ({ network, coordinator }: TestDay): Member => ({
  networkId: network.id,
  personId: coordinator.personId,
  name: 'Carine Lefèvre',
  role: 'coordinator',
  organisationId: null,
  organisationName: null,
});

/** The slots of the variant in use, or of another one. */
export async function slotsOf(world: World, day: TestDay, variantId?: string) {
  const planned = await plannedOf(world.db, day.which);
  const variant = planned.variants.find(({ id }) => id === (variantId ?? planned.inUse));
  return variant?.slots ?? [];
}
