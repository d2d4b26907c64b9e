import { type Space, type SpaceKind, spacesOf } from '#modules/networks';
import type { Written } from '#platform/texts';
import { attach } from '../../../modules/calendar/actions/events/attach.ts';
import { cancelEvent } from '../../../modules/calendar/actions/events/cancel-event.ts';
import { editEvent } from '../../../modules/calendar/actions/events/edit-event.ts';
import { register } from '../../../modules/calendar/actions/registering/register.ts';
import { announce, contentOf } from '../announce.ts';
import { comes } from '../come.ts';
import type { PersonName } from '../facts/persons.ts';
import { places } from '../facts/places.ts';
import { DEMO_COORDINATOR } from '../people.ts';
import { as, catchUp, type Scene } from '../stage.ts';
import { fr, nl, typeset } from '../words.ts';
import { notSettled } from './not-settled.ts';
import { visitAsks } from './what-is-asked.ts';

const committee: PersonName[] = [
  'Amélie Vanderlinden',
  'Koen Verbeke',
  'Nadia Benchekroun',
  'Benoît Hermans',
  'Fatoumata Barry',
  'Sophie Delvaux',
  'Rachid Ouali',
];

/** What else is on, what was on, what does not take place, and what moved. */
export async function otherDates(scene: Scene): Promise<void> {
  await committees(scene);
  await pastDates(scene);
  await visitInDutch(scene);
  await groupThatMoved(scene);
  await cancelledWorkshop(scene);
  await infoSession(scene);
  await notSettled(scene);
}

async function committees(scene: Scene): Promise<void> {
  const { dates } = scene;
  const title = fr("Comité d'accompagnement", { nl: 'Stuurgroep', en: 'Steering committee' });
  const coming = {
    kind: 'meeting' as const,
    title,
    about: fr("On relit le PV, on regarde ce qui est en retard, puis on prépare la Journée sur la garde d'enfants.", {
      nl: 'We lezen het verslag na, bekijken wat achterloopt en bereiden de netwerkdag over kinderopvang voor.',
      en: 'We go over the minutes, look at what is late, then prepare the network day on childcare.',
    }),
    startsAt: dates.next(2, '09:30'),
    endsAt: dates.next(2, '12:00'),
    ...places.wielemans,
    organisers: [scene.organisationIds.wielemans, scene.organisationIds.rampe],
    onlineAddress: 'https://salle.senne-sud.example/comite',
    contact: fr('Tom Wauters, tom.wauters@senne-sud.example'),
    spaceId: (await spaceNamed(scene, 'committee')).id,
    accessNote: fr('Entrée de plain-pied, sonnette à droite.', {
      nl: 'Gelijkvloerse ingang, bel rechts.',
      en: 'Step-free entrance, bell on the right.',
    }),
  };
  const announced = dates.ago(18, '10:05');
  const next = await announce(scene, 'Tom Wauters', coming, announced);
  await hangAgenda(scene, next, dates.ago(17, '09:10'));
  for (const name of committee) await comes(scene, name, next, dates.ago(9, '13:30'));
  for (const [name, email, language] of [
    ['Ana Verhaegen', DEMO_COORDINATOR, 'fr'],
    ['Tom Wauters', 'tom.wauters@senne-sud.example', 'nl'],
  ] as const)
    await register(scene.tx, await as(scene, name, announced), { eventId: next, email, language }, announced);

  for (const week of [-4, -8, -13]) {
    const at = { startsAt: dates.inWeek(week, 2, '09:30'), endsAt: dates.inWeek(week, 2, '12:00') };
    const past = { kind: 'meeting' as const, title, ...at, ...places.wielemans, spaceId: coming.spaceId };
    const eventId = await announce(scene, 'Ana Verhaegen', past, dates.inWeek(week - 4, 3, '10:00'));
    for (const name of committee) await comes(scene, name, eventId, dates.inWeek(week - 2, 1, '09:10'));
  }
}

/** What the meeting is about, as Tom wrote it down beforehand. */
async function hangAgenda(scene: Scene, eventId: string, now: Date): Promise<void> {
  const text = typeset(
    'fr',
    "Comité d'accompagnement\n\n9 h 30   Relecture du PV\n9 h 50   Ce qui est en retard, et pourquoi\n10 h 30  La Journée sur la garde d'enfants : qui fait quoi\n11 h 45  Prochaine date\n",
  );
  const document = {
    eventId,
    kind: 'txt' as const,
    name: fr('Ordre du jour', { nl: 'Agenda van de vergadering', en: 'Agenda of the meeting' }),
    fileName: 'ordre-du-jour.txt',
    bytes: new TextEncoder().encode(text),
  };
  await attach(scene.tx, await as(scene, 'Tom Wauters', now), document, null, now);
}

async function spaceNamed({ tx, networkId }: Scene, kind: SpaceKind): Promise<Space> {
  const found = (await spacesOf(tx, networkId)).find((space) => space.kind === kind);
  if (!found) throw new Error(`The story speaks of a space of kind ${kind}, which is not there then`);
  return found;
}

async function pastDates(scene: Scene): Promise<void> {
  const { dates } = scene;
  await announce(
    scene,
    'Ana Verhaegen',
    {
      kind: 'meeting',
      title: fr('Plénière : ce qui a été tenu', {
        nl: 'Plenaire vergadering: wat is waargemaakt',
        en: 'Plenary: what was kept',
      }),
      startsAt: dates.inWeek(-21, 4, '13:30'),
      endsAt: dates.inWeek(-21, 4, '16:30'),
      ...places.tilleul,
    },
    dates.inWeek(-29, 2, '10:00'),
  );
  const visit = await announce(
    scene,
    'Ana Verhaegen',
    {
      kind: 'visit',
      title: fr('Visite : Atelier Marconi', { nl: 'Bezoek: Atelier Marconi', en: 'Visit: Atelier Marconi' }),
      about: fr("Une matinée à l'atelier bois, puis un café avec celles et ceux qui s'y forment.", {
        nl: 'Een voormiddag in het houtatelier, daarna koffie met de mensen die er een opleiding volgen.',
      }),
      startsAt: dates.inWeek(-16, 5, '09:30'),
      endsAt: dates.inWeek(-16, 5, '12:00'),
      ...places.marconi,
      languages: ['fr'],
      places: 14,
    },
    dates.inWeek(-22, 1, '14:00'),
  );
  for (const name of ['Joris Claes', 'Elif Kaya', 'Grace Mukendi', 'Omar Diop'] as const)
    await comes(scene, name, visit, dates.inWeek(-18, 3, '10:20'));
}

async function visitInDutch(scene: Scene): Promise<void> {
  const { dates } = scene;
  const now = dates.ago(12, '15:00');
  const eventId = await announce(
    scene,
    'Tom Wauters',
    {
      kind: 'visit',
      title: nl('Bezoek: Werkplaats Zenne', { fr: 'Visite : Werkplaats Zenne', en: 'Visit: Werkplaats Zenne' }),
      about: nl(
        'Een voormiddag in de metaalwerkplaats, daarna koffie met de mensen die er een opleiding volgen. Het bezoek is in het Nederlands; wie nog leert, is welkom.',
        {
          fr: "Une matinée à l'atelier métal, puis un café avec les personnes qui s'y forment. La visite se fait en néerlandais ; celles et ceux qui l'apprennent sont les bienvenus.",
        },
      ),
      startsAt: dates.inWeek(3, 5, '09:10'),
      endsAt: dates.inWeek(3, 5, '12:00'),
      ...places.werkplaats,
      accessNote: nl('Bel aan bij de grote poort.', {
        fr: 'Sonnez à la grande porte.',
        en: 'Ring at the large gate.',
      }),
      languages: ['nl'],
      places: 12,
      quotas: { perOrganisation: 2 },
      quotasEndAt: dates.inWeek(2, 5, '12:00'),
      waitingList: 'offer',
      registrationClosesAt: dates.inWeek(3, 2, '12:00'),
    },
    now,
  );
  const people = ['Koen Verbeke', 'Wout Peeters', 'Sophie Delvaux', 'Yassine El Amrani', 'Joris Claes'] as const;
  for (const [i, name] of people.entries()) await comes(scene, name, eventId, dates.ago(10 - i, '10:45'));
  await visitAsks(scene, eventId, dates.ago(5, '14:20'));
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
    spaceId: (await spaceNamed(scene, 'workingGroup')).id,
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

async function infoSession(scene: Scene): Promise<void> {
  const { dates } = scene;
  await announce(
    scene,
    'Ana Verhaegen',
    {
      kind: 'infoSession',
      poleId: scene.poleIds.orient,
      title: fr('Je cherche une formation : par où commencer ?', {
        nl: 'Ik zoek een opleiding: waar begin ik?',
        en: 'I am looking for training: where do I start?',
      }),
      about: fr(
        "Quatre organisations répondent à vos questions. Venez comme vous êtes, avec vos papiers ou sans. C'est gratuit, et il y a du café.",
        {
          nl: 'Vier organisaties beantwoorden uw vragen. Kom zoals u bent, met of zonder papieren. Het is gratis en er is koffie.',
          en: 'Four organisations answer your questions. Come as you are, with your papers or without. It is free, and there is coffee.',
        },
      ),
      startsAt: dates.inWeek(11, 3, '14:00'),
      endsAt: dates.inWeek(11, 3, '16:30'),
      ...places.cap,
      organisers: [scene.organisationIds.cap, scene.organisationIds.mission, scene.organisationIds.babel],
      contact: fr('Cap Numérique, info@cap-numerique.example', { nl: 'Kaap Digitaal, info@cap-numerique.example' }),
      accessNote: fr("Ascenseur à gauche de l'entrée.", {
        nl: 'Lift links van de ingang.',
        en: 'Lift to the left of the entrance.',
      }),
      audience: 'public',
    },
    dates.ago(14, '10:40'),
  );
}
