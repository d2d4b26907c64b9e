import { methodsOf } from '#modules/methods';
import type { Scene } from '../stage.ts';
import { type SlotTold, writeBudget, writeTimetable } from '../timetable.ts';
import { fr } from '../words.ts';

const told: readonly SlotTold[] = [
  { from: '09:00', to: '09:30', kind: 'arrival', title: fr('Accueil', { nl: 'Onthaal', en: 'Arrival' }) },
  {
    ...{ from: '09:30', to: '11:00', kind: 'groups', round: 'L’accueil', methodId: 'world-cafe' },
    title: fr("L'accueil, vu des deux côtés", {
      nl: 'Het onthaal, van beide kanten',
      en: 'The welcome, from both sides',
    }),
  },
  { from: '11:00', to: '11:20', kind: 'pause', title: fr('Pause', { nl: 'Pauze', en: 'Break' }) },
  {
    ...{ from: '11:20', to: '12:00', kind: 'plenary', methodId: 'fishbowl' },
    title: fr('Ce que les tables ont dit', { nl: 'Wat de tafels zeiden', en: 'What the tables said' }),
  },
  { from: '12:00', to: '13:00', kind: 'meal', fixed: true, title: fr('Repas', { nl: 'Lunch', en: 'Lunch' }) },
  {
    ...{ from: '13:00', to: '14:30', kind: 'groups', round: 'La suite' },
    title: fr('La suite', { nl: 'Wat volgt', en: 'What follows' }),
  },
  { from: '14:30', to: '15:30', kind: 'closing', title: fr('Conclusions', { nl: 'Besluit', en: 'Conclusions' }) },
];

/** How last year’s day went, and what it cost. */
export async function lastYearsTimetable(scene: Scene, eventId: string, now: Date): Promise<void> {
  // The afternoon went by a method that the network made itself.
  const own = (await methodsOf(scene.tx, scene.networkId)).all.find(({ certainty }) => certainty === 'own');
  const slots = told.map((slot) => (slot.round === 'La suite' ? { ...slot, methodId: own?.id ?? null } : slot));
  const variantId = await writeTimetable(scene, eventId, slots, now);
  const decided = { state: 'decided' as const, by: 'Ana Verhaegen', before: null };
  const venue = {
    title: fr('Location de la salle', { nl: 'Huur van de zaal', en: 'Hire of the hall' }),
    cents: 30_000,
  };
  const meals = { title: fr('Repas', { nl: 'Lunch', en: 'Lunch' }), cents: 1_200 };
  const lines = [
    { ...venue, kind: 'venue' as const, perPerson: false, deciding: decided },
    { ...meals, kind: 'meals' as const, perPerson: true, deciding: decided },
  ];
  await writeBudget(scene, { eventId, variantId }, lines, now);
}
