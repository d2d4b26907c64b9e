import { announce } from '../announce.ts';
import { comes } from '../come.ts';
import { places } from '../facts/places.ts';
import type { Scene } from '../stage.ts';
import { fr, nl } from '../words.ts';
import { changedDates } from './changed-dates.ts';
import { committees } from './committees.ts';
import { notSettled } from './not-settled.ts';
import { visitAsks } from './what-is-asked.ts';

/** What else is on, what was on, what does not take place, and what moved. */
export async function otherDates(scene: Scene): Promise<void> {
  await committees(scene);
  await pastDates(scene);
  await visitInDutch(scene);
  await changedDates(scene);
  await infoSession(scene);
  await notSettled(scene);
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
