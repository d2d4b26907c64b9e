import type { Written } from '#platform/texts';
import { addRound } from '../../modules/days/actions/add-round.ts';
import { askMixing } from '../../modules/days/actions/ask-mixing.ts';
import { type Day, newestAct } from '../../modules/days/rules/day.ts';
import type { PresetSizes } from '../../modules/days/rules/presets.ts';
import { dayOf } from '../../modules/days/store/day.ts';
import { savePlaces } from '../../modules/days/store/rounds.ts';
import { as, catchUp, type Scene } from './stage.ts';
import { fr } from './words.ts';

/** `sizes`: absent, as many as eight at a table. */
export type RoundTold = { name: Written; startsAt: Date; endsAt: Date | null; sizes?: PresetSizes };

const eightAtATable = { min: 5, ideal: 8, max: 8 };
const places = [
  fr("Près de l'entrée", { nl: 'Bij de ingang', en: 'By the entrance' }),
  fr('Côté cour', { nl: 'Aan de kant van de binnenkoer', en: 'On the courtyard side' }),
  fr('Près de la fenêtre', { nl: 'Bij het raam', en: 'By the window' }),
  fr('Salle 2', { nl: 'Zaal 2', en: 'Room 2' }),
  fr('Salle 2', { nl: 'Zaal 2', en: 'Room 2' }),
  fr('Sous la verrière', { nl: 'Onder het glazen dak', en: 'Under the glass roof' }),
  fr('Sous la verrière', { nl: 'Onder het glazen dak', en: 'Under the glass roof' }),
  fr('Salle 3', { nl: 'Zaal 3', en: 'Room 3' }),
  fr('Salle 3', { nl: 'Zaal 3', en: 'Room 3' }),
  fr('Mezzanine', { nl: 'Mezzanine', en: 'Mezzanine' }),
  fr('Mezzanine', { nl: 'Mezzanine', en: 'Mezzanine' }),
  fr('Près du bar', { nl: 'Bij de bar', en: 'By the bar' }),
  fr('Près du bar', { nl: 'Bij de bar', en: 'By the bar' }),
  fr('Près du bar', { nl: 'Bij de bar', en: 'By the bar' }),
];

export async function prepareRounds(scene: Scene, eventId: string, rounds: RoundTold[], now: Date): Promise<void> {
  const ana = await as(scene, 'Ana Verhaegen', now);
  for (const { sizes = eightAtATable, ...round } of rounds)
    await addRound(scene.tx, ana, { eventId, count: null, ...sizes, ...round });
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

/** Says where each table stands. A coordinator says it in one language; both are there here, so that all can read it. */
export async function placeTables({ tx, networkId }: Scene, { eventId, rounds }: Day): Promise<void> {
  for (const { id: roundId, groups } of rounds)
    await savePlaces(tx, { networkId, eventId, roundId }, places.slice(0, groups.length));
}
