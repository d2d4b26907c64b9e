import { addSlot } from '../../../../modules/days/actions/timetable/add-slot.ts';
import { makeVariant } from '../../../../modules/days/actions/timetable/make-variant.ts';
import type { LineWritten } from '../../../../modules/days/store/timetable/budget.ts';
import { plannedOf } from '../../../../modules/days/store/timetable/planned.ts';
import { as, type Scene } from '../../stage.ts';
import { type SlotTold, writeBudget, writeTimetable } from '../../timetable.ts';

import { fr } from '../../words.ts';

const garden = 'Jardin d’hiver';
const hall = 'Grande salle';

function slots({ personIds }: Scene): SlotTold[] {
  const ana = personIds.get('Ana Verhaegen') ?? null;
  const tom = personIds.get('Tom Wauters') ?? null;
  const question = fr("Qu'est-ce que votre organisation peut promettre, et pour quand ?", {
    nl: 'Wat kan uw organisatie beloven, en tegen wanneer?',
    en: 'What can your organisation promise, and by when?',
  });
  return [
    {
      ...{ from: '08:00', to: '08:30', kind: 'arrival', shownTo: 'team', room: hall },
      title: fr('Placer tables et chaises', { nl: 'Tafels en stoelen klaarzetten', en: 'Set up tables and chairs' }),
      note: fr('La clé est chez le concierge à partir de 7 h 45.', {
        nl: 'De sleutel ligt vanaf 7u45 bij de conciërge.',
        en: 'The caretaker has the key from 7:45.',
      }),
    },
    {
      ...{ from: '08:45', to: '09:20', kind: 'arrival', round: 'Petit-déjeuner', room: garden },
      title: fr('Accueil et petit-déjeuner', { nl: 'Onthaal en ontbijt', en: 'Arrival and breakfast' }),
      methodId: 'petit-dejeuner-tire-au-sort',
      people: [{ role: 'welcome', personId: tom, name: null }],
    },
    {
      ...{ from: '09:20', to: '09:30', kind: 'plenary', room: hall },
      title: fr('Mot de bienvenue', { nl: 'Welkomstwoord', en: 'Words of welcome' }),
      people: [{ role: 'facilitator', personId: ana, name: null }],
    },
    {
      ...{ from: '09:30', to: '10:45', kind: 'groups', round: 'Trois situations', room: hall },
      title: fr('Trois situations', { nl: 'Drie situaties', en: 'Three situations' }),
      question: fr("Qu'est-ce qui bloque, et qui peut l'ouvrir ?", {
        nl: 'Wat zit er vast, en wie kan het losmaken?',
        en: 'What is stuck, and who can loosen it?',
      }),
      people: [{ role: 'timeKeeper', personId: tom, name: null }],
    },
    {
      ...{ from: '10:45', to: '11:00', kind: 'pause', room: garden },
      title: fr('Pause', { nl: 'Pauze', en: 'Break' }),
    },
    {
      ...{ from: '11:00', to: '11:45', kind: 'groups', round: 'Étude de cas, un', room: hall },
      title: fr('Étude de cas, un', { nl: 'Casus een', en: 'Case one' }),
      methodId: 'etude-de-cas-acteurs',
    },
    {
      ...{ from: '11:45', to: '12:30', kind: 'groups', round: 'Étude de cas, deux', room: hall },
      title: fr('Étude de cas, deux', { nl: 'Casus twee', en: 'Case two' }),
      methodId: 'etude-de-cas-acteurs',
    },
    {
      ...{ from: '12:30', to: '13:30', kind: 'meal', room: garden, fixed: true },
      title: fr('Repas', { nl: 'Lunch', en: 'Lunch' }),
      note: fr('Le traiteur sert à 12 h 30 précises et repart à 14 h.', {
        nl: 'De traiteur dient stipt om 12u30 op en vertrekt om 14u.',
        en: 'The caterer serves at 12:30 sharp and leaves at 14:00.',
      }),
      deciding: { state: 'decided', by: 'Ana Verhaegen', before: null },
    },
    {
      ...{ from: '13:30', to: '13:45', kind: 'plenary', room: hall },
      title: fr('Ce que les tables ont dit', { nl: 'Wat de tafels zeiden', en: 'What the tables said' }),
      deciding: { state: 'open', by: 'Ana Verhaegen, Tom Wauters', before: null },
    },
    {
      ...{ from: '13:45', to: '15:15', kind: 'groups', round: 'Promesses', room: hall },
      title: fr('Promesses', { nl: 'Beloften', en: 'Promises' }),
      ...{ question },
    },
    {
      ...{ from: '15:15', to: '15:30', kind: 'closing', room: hall },
      title: fr('Conclusions', { nl: 'Besluit', en: 'Conclusions' }),
    },
  ];
}

const venue: LineWritten = {
  kind: 'venue',
  title: fr('Location des deux salles', { nl: 'Huur van de twee zalen', en: 'Hire of both rooms' }),
  cents: 38_000,
  perPerson: false,
  deciding: { state: 'decided', by: 'Ana Verhaegen', before: null },
};

const meals: LineWritten = {
  kind: 'meals',
  title: fr('Petit-déjeuner, soupe et tartines', {
    nl: 'Ontbijt, soep en boterhammen',
    en: 'Breakfast, soup and bread',
  }),
  cents: 1_450,
  perPerson: true,
  deciding: { state: 'decided', by: 'Ana Verhaegen', before: null },
};

const travel: LineWritten = {
  kind: 'travel',
  title: fr('Trajets et garde d’enfants des usagers', {
    nl: 'Verplaatsingen en kinderopvang van de gebruikers',
    en: 'Travel and child care of service users',
  }),
  cents: 24_000,
  perPerson: false,
  deciding: null,
};

/** If the professionals were among themselves: actors play the cases, and the day ends earlier. */
async function withoutServiceUsers(scene: Scene, eventId: string, from: string, now: Date): Promise<string> {
  const { tx, networkId } = scene;
  const ana = await as(scene, 'Ana Verhaegen', now);
  const name = fr('Entre professionnels', { nl: 'Onder professionals', en: 'Among professionals' });
  const variantId = await makeVariant(tx, ana, { eventId, name, from: null }, now);
  const { variants } = await plannedOf(tx, { networkId, eventId });
  const copied = variants.find(({ id }) => id === from)?.slots ?? [];
  for (const { id: _, act: __, ...slot } of copied) {
    const isLong = slot.title.text === 'Promesses';
    if (slot.title.text === 'Ce que les tables ont dit') continue;
    const startsAt = isLong ? slot.startsAt - 15 : slot.startsAt - (slot.kind === 'closing' ? 45 : 0);
    const changed = { ...slot, startsAt, minutes: isLong ? 60 : slot.minutes };
    await addSlot(tx, ana, { eventId, variantId, variantName: name, slot: changed }, now);
  }
  return variantId;
}

/** Next week’s day, slot by slot, in two ways, with what each would cost. */
export async function dayHasTimetable(scene: Scene, eventId: string): Promise<void> {
  const now = scene.dates.ago(2, '17:23');
  const variantId = await writeTimetable(scene, eventId, slots(scene), now);
  await writeBudget(scene, { eventId, variantId }, [venue, meals, travel], now);
  const other = await withoutServiceUsers(scene, eventId, variantId, now);
  const actors: LineWritten = {
    kind: 'actors',
    title: fr('Deux comédiens pour les situations', {
      nl: 'Twee acteurs voor de situaties',
      en: 'Two actors for the situations',
    }),
    cents: 90_000,
    perPerson: false,
    deciding: { state: 'open', by: 'Ana Verhaegen', before: null },
  };
  await writeBudget(scene, { eventId, variantId: other }, [venue, meals, actors], now);
}
