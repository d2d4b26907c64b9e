import type { Written } from '#platform/texts';
import { addSlot } from '../../modules/days/actions/timetable/add-slot.ts';
import { addLine } from '../../modules/days/actions/timetable/change-line.ts';
import { minutesAt } from '../../modules/days/rules/timetable/clock.ts';
import type { SlotWritten } from '../../modules/days/rules/timetable/slot-written.ts';
import { usualSlot } from '../../modules/days/rules/timetable/usual-slot.ts';
import { dayOf } from '../../modules/days/store/day.ts';
import type { LineWritten } from '../../modules/days/store/timetable/budget.ts';
import { as, type Scene } from './stage.ts';
import { fr } from './words.ts';

export type SlotTold = Pick<SlotWritten, 'title' | 'kind'> &
  Partial<Omit<SlotWritten, 'title' | 'kind' | 'startsAt' | 'minutes' | 'roundId'>> & {
    from: string;
    to: string;
    /** French name of the round it holds. */
    round?: string;
  };

const usualName: Written = fr('Avec les usagers', { nl: 'Met de gebruikers', en: 'With service users' });

/** The timetable of a day, slot by slot, as its coordinator wrote it. Returns the variant. */
export async function writeTimetable(
  scene: Scene,
  eventId: string,
  told: readonly SlotTold[],
  now: Date,
  name = usualName,
): Promise<string> {
  const { tx, networkId } = scene;
  const ana = await as(scene, 'Ana Verhaegen', now);
  const { rounds } = await dayOf(tx, { networkId, eventId });
  let variantId: string | null = null;
  for (const { from, to, round, title, kind, ...more } of told) {
    const startsAt = minutesAt(from);
    const roundId = rounds.find((one) => one.name.text === round)?.id ?? null;
    if (round !== undefined && roundId === null) throw new Error(`The story speaks of the round ${round}`);
    const slot = { ...usualSlot({ startsAt, minutes: minutesAt(to) - startsAt, title, kind }), ...more, roundId };
    const added = await addSlot(tx, ana, { eventId, variantId, variantName: name, slot }, now);
    if (added.outcome === 'refused') throw new Error(`A slot was refused: ${added.why}`);
    variantId = added.variantId;
  }
  return variantId ?? '';
}

/** What a variant costs, line by line. */
export async function writeBudget(
  scene: Scene,
  which: { eventId: string; variantId: string },
  lines: readonly LineWritten[],
  now: Date,
): Promise<void> {
  const ana = await as(scene, 'Ana Verhaegen', now);
  for (const line of lines) await addLine(scene.tx, ana, { ...which, line }, now);
}
