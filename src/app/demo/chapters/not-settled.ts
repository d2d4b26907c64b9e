import { spanOf } from '../../../modules/calendar/rules/events/fuzzy-date.ts';
import { dayOf, momentAt } from '../../../modules/calendar/rules/moment.ts';
import { announce } from '../announce.ts';
import { comes } from '../come.ts';
import { places } from '../facts/places.ts';
import type { Scene } from '../stage.ts';
import { fr } from '../words.ts';

/** What is announced before all of it is known. */
export async function notSettled(scene: Scene): Promise<void> {
  await marketOnlySaid(scene);
  await roomToConfirm(scene);
}

/** "Fin janvier" and no more: the three municipalities still look for a day. */
async function marketOnlySaid(scene: Scene): Promise<void> {
  const { dates, now } = scene;
  const around = dates.inWeek(15, 3, '10:00');
  const month = (lang: string) =>
    new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'Europe/Brussels' }).format(around);
  const words = fr(`Fin ${month('fr-BE')}`, { nl: `Eind ${month('nl-BE')}`, en: `End of ${month('en-GB')}` });
  const span = spanOf(`${words.text} ${dayOf(around).slice(0, 4)}`, dayOf(now));
  if (!span) throw new Error(`The story says ${words.text}, which no calendar understands`);
  await announce(
    scene,
    'Tom Wauters',
    {
      kind: 'activity',
      poleId: scene.poleIds.discover,
      title: fr('Marché des formations', { nl: 'Opleidingsmarkt', en: 'Training fair' }),
      about: fr('Une après-midi, une table par organisation. Les trois communes cherchent une salle et un jour.', {
        nl: 'Een namiddag, één tafel per organisatie. De drie gemeenten zoeken een zaal en een dag.',
        en: 'One afternoon, one table per organisation. The three municipalities are looking for a room and a day.',
      }),
      fuzzyWhen: words,
      startsAt: momentAt(span.from, '00:00'),
      endsAt: momentAt(span.to, '23:59'),
      toConfirm: ['place'],
      organisers: [scene.organisationIds.mission, scene.organisationIds.taalhuis],
      audience: 'public',
    },
    dates.ago(8, '11:35'),
  );
}

/** The day is sure, the room is not: whoever made it is reminded in time. */
async function roomToConfirm(scene: Scene): Promise<void> {
  const { dates } = scene;
  const eventId = await announce(
    scene,
    'Ana Verhaegen',
    {
      kind: 'workshop',
      poleId: scene.poleIds.all,
      title: fr('Atelier : parler de santé mentale sans étiquettes', {
        nl: 'Workshop: over geestelijke gezondheid praten zonder etiketten',
        en: 'Workshop: talking about mental health without labels',
      }),
      startsAt: dates.inWeek(6, 2, '13:30'),
      endsAt: dates.inWeek(6, 2, '16:30'),
      ...places.rampe,
      toConfirm: ['place'],
      confirmBy: dates.inWeek(3, 1, '08:00'),
      organisers: [scene.organisationIds.rampe, scene.organisationIds.tournant],
      contact: fr('Ana Verhaegen, au secrétariat du réseau', { nl: 'Ana Verhaegen, secretariaat van het netwerk' }),
      places: 20,
    },
    dates.ago(10, '14:50'),
  );
  for (const name of ['Elif Kaya', 'Grace Mukendi'] as const) await comes(scene, name, eventId, dates.ago(6, '10:15'));
}
