import type { Written } from '#platform/texts';
import { addRound } from '../../modules/days/actions/add-round.ts';
import { askMixing } from '../../modules/days/actions/ask-mixing.ts';
import { placeGroups } from '../../modules/days/actions/place-groups.ts';
import { type Day, newestAct } from '../../modules/days/rules/day.ts';
import { dayOf } from '../../modules/days/store/day.ts';
import { as, catchUp, type Scene } from './stage.ts';

export type RoundTold = { name: Written; startsAt: Date; endsAt: Date | null };

const eightAtATable = { min: 5, ideal: 8, max: 8, count: null };
const places = ['Près de l’entrée', 'Côté cour', 'Près de la fenêtre', 'Salle 2', 'Salle 2', 'Sous la verrière'];

export async function prepareRounds(scene: Scene, eventId: string, rounds: RoundTold[], now: Date): Promise<void> {
  const ana = await as(scene, 'Ana Verhaegen', now);
  for (const round of rounds) await addRound(scene.tx, ana, { eventId, ...eightAtATable, ...round });
}

/** Mixes people into the groups of all rounds, as a coordinator who presses the button. */
export async function compose(scene: Scene, eventId: string, seed: number, now: Date): Promise<Day> {
  const { tx, networkId } = scene;
  const ana = await as(scene, 'Ana Verhaegen', now);
  const seen = newestAct(await dayOf(tx, { networkId, eventId }));
  const decision = await askMixing(tx, ana, { eventId, scope: 'all', seen, seed }, now);
  if (decision.outcome === 'refused') throw new Error(`The groups were not composed: ${decision.reason}`);
  await catchUp(scene, now);
  const day = await dayOf(tx, { networkId, eventId });
  if (day.mixing?.state !== 'done') throw new Error(`The groups were not composed: ${day.mixing?.state}`);
  return day;
}

/** Says where each table stands. */
export async function placeTables(scene: Scene, day: Day, now: Date): Promise<void> {
  const ana = await as(scene, 'Ana Verhaegen', now);
  for (const { id, version } of day.rounds)
    await placeGroups(scene.tx, ana, { eventId: day.eventId, roundId: id, version, places, lang: 'fr' });
}
