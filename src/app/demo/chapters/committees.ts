import { attach } from '../../../modules/calendar/actions/events/attach.ts';
import { register } from '../../../modules/calendar/actions/registering/register.ts';
import { announce } from '../announce.ts';
import { comes } from '../come.ts';
import { places } from '../facts/places.ts';
import { DEMO_COORDINATOR } from '../people.ts';
import { ofCommittee, spaceOfKind } from '../spaces.ts';
import { as, type Scene } from '../stage.ts';
import { fr, typeset } from '../words.ts';

/** The next committee, with its agenda as a document, and those before. */
export async function committees(scene: Scene): Promise<void> {
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
    spaceId: (await spaceOfKind(scene, 'committee')).id,
    accessNote: fr('Entrée de plain-pied, sonnette à droite.', {
      nl: 'Gelijkvloerse ingang, bel rechts.',
      en: 'Step-free entrance, bell on the right.',
    }),
  };
  const announced = dates.ago(18, '10:05');
  const next = await announce(scene, 'Tom Wauters', coming, announced);
  await hangAgenda(scene, next, dates.ago(17, '09:10'));
  for (const name of ofCommittee) await comes(scene, name, next, dates.ago(9, '13:30'));
  for (const [name, email, language] of [
    ['Ana Verhaegen', DEMO_COORDINATOR, 'fr'],
    ['Tom Wauters', 'tom.wauters@senne-sud.example', 'nl'],
  ] as const)
    await register(scene.tx, await as(scene, name, announced), { eventId: next, email, language }, announced);

  for (const week of [-4, -8, -13]) {
    const at = { startsAt: dates.inWeek(week, 2, '09:30'), endsAt: dates.inWeek(week, 2, '12:00') };
    const past = { kind: 'meeting' as const, title, ...at, ...places.wielemans, spaceId: coming.spaceId };
    const eventId = await announce(scene, 'Ana Verhaegen', past, dates.inWeek(week - 4, 3, '10:00'));
    for (const name of ofCommittee) await comes(scene, name, eventId, dates.inWeek(week - 2, 1, '09:10'));
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
