import type { Written } from '#platform/texts';
import { cancelEvent } from '../../../modules/calendar/actions/events/cancel-event.ts';
import { editEvent } from '../../../modules/calendar/actions/events/edit-event.ts';
import { announce, contentOf } from '../announce.ts';
import { comes } from '../come.ts';
import { places } from '../facts/places.ts';
import { spaceOfKind } from '../spaces.ts';
import { as, catchUp, type Scene } from '../stage.ts';
import { fr } from '../words.ts';

/** What moved, and what does not take place. */
export async function changedDates(scene: Scene): Promise<void> {
  await groupThatMoved(scene);
  await cancelledWorkshop(scene);
}

/** The working group meets elsewhere than was said first. */
async function groupThatMoved(scene: Scene): Promise<void> {
  const { tx, dates } = scene;
  const content = {
    kind: 'meeting' as const,
    title: fr("Groupe de travail Garde d'enfants", { nl: 'Werkgroep Kinderopvang', en: 'Childcare working group' }),
    about: fr(
      'Trois situations à choisir pour la Journée, et la liste des haltes qui prennent un enfant pour une matinée.',
      { nl: 'Drie situaties kiezen voor de netwerkdag, en de lijst van opvangplaatsen voor een voormiddag.' },
    ),
    startsAt: dates.inWeek(2, 2, '13:30'),
    endsAt: dates.inWeek(2, 2, '15:30'),
    ...places.rampe,
    accessNote: null as Written | null,
  };
  const eventId = await announce(scene, 'Tom Wauters', content, dates.ago(15, '11:15'));
  for (const name of ['Véronique Collard', 'Aïcha Bouzid', 'Fatoumata Barry', 'Nadia Benchekroun'] as const)
    await comes(scene, name, eventId, dates.ago(11, '09:50'));

  const now = dates.ago(2, '16:25');
  const moved = {
    ...content,
    ...places.tilia,
    organisers: [scene.organisationIds.tilia],
    spaceId: (await spaceOfKind(scene, 'workingGroup')).id,
    accessNote: fr('Au rez-de-chaussée. Les enfants peuvent venir.', {
      nl: 'Op de benedenverdieping. Kinderen mogen meekomen.',
      en: 'On the ground floor. Children are welcome.',
    }),
  };
  const which = { eventId, version: 1 };
  await editEvent(tx, await as(scene, 'Tom Wauters', now), which, contentOf(moved), now);
  await catchUp(scene, now);
}

async function cancelledWorkshop(scene: Scene): Promise<void> {
  const { tx, dates } = scene;
  const eventId = await announce(
    scene,
    'Ana Verhaegen',
    {
      kind: 'workshop',
      poleId: scene.poleIds.equip,
      title: fr('Atelier : écrire une lettre que chacun comprend', {
        nl: 'Workshop: een brief schrijven die iedereen begrijpt',
        en: 'Workshop: writing a letter everyone understands',
      }),
      startsAt: dates.inWeek(2, 1, '13:00'),
      endsAt: dates.inWeek(2, 1, '16:00'),
      ...places.mots,
      places: 16,
    },
    dates.ago(25, '09:20'),
  );
  for (const name of ['Mireille Kabongo', 'Liesbeth Maes', 'Rachid Ouali'] as const)
    await comes(scene, name, eventId, dates.ago(16, '11:30'));
  const now = dates.ago(4, '09:05');
  const reason = fr(
    'La salle sert aux inscriptions scolaires ce jour-là. Une nouvelle date sera proposée au prochain comité.',
    {
      nl: 'Het lokaal is die dag nodig voor de schoolinschrijvingen. Op de volgende stuurgroep stellen we een nieuwe datum voor.',
    },
  );
  await cancelEvent(tx, await as(scene, 'Ana Verhaegen', now), { eventId, version: 1, reason }, now);
  await catchUp(scene, now);
}
