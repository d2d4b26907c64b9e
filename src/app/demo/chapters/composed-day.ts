import { participantsOf } from '#modules/calendar';
import { say } from '#modules/statements';
import { giveCode } from '../../../modules/calendar/demo.ts';
import { pin } from '../../../modules/days/actions/pin.ts';
import type { Day } from '../../../modules/days/rules/day.ts';
import { announce } from '../announce.ts';
import { comes, comesAsUser } from '../come.ts';
import { compose, placeTables, prepareRounds } from '../compose.ts';
import { personNames } from '../facts/persons.ts';
import { places } from '../facts/places.ts';
import { comeNextWeek } from '../facts/service-users.ts';
import { DEMO_CODE } from '../people.ts';
import { as, catchUp, type Scene } from '../stage.ts';
import { fr } from '../words.ts';

/** One of many that are equally good, and that shows well. */
const SEED = 71;

/** Next week’s day: 48 people, three rounds, composed; its boards, papers, door and phones can be looked at. */
export async function composedDay(scene: Scene): Promise<void> {
  const { dates } = scene;
  const closes = dates.ago(2, '17:00');
  const eventId = await announce(
    scene,
    'Ana Verhaegen',
    {
      kind: 'day',
      title: fr("Un toit d'abord, et le travail ?", {
        nl: 'Eerst een dak, en dan werk?',
        en: 'A roof first, and then work?',
      }),
      about: fr(
        "Chercher un logement prend le temps qu'il faudrait pour chercher du travail. On part de trois situations, on change trois fois de table, et l'après-midi chaque organisation dit ce qu'elle peut promettre.",
        {
          nl: 'Wie een woning zoekt, heeft geen tijd meer om werk te zoeken. We vertrekken van drie situaties en mixen drie keer de tafels. In de namiddag zegt elke organisatie wat ze kan beloven.',
          en: 'Looking for a home takes the time one needs to look for work. We start from three situations, change tables three times, and in the afternoon each organisation says what it can promise.',
        },
      ),
      startsAt: dates.inWeek(1, 4, '09:00'),
      endsAt: dates.inWeek(1, 4, '15:30'),
      ...places.tilleul,
      accessNote: fr('De plain-pied. Tram et vélos devant la porte.', {
        nl: 'Gelijkvloers, zonder treden. Tram en fietsen voor de deur.',
        en: 'Step-free. Tram and bicycles in front of the door.',
      }),
      audience: 'public',
      places: 48,
      registrationClosesAt: closes,
    },
    dates.inWeek(-11, 2, '10:30'),
  );
  await everybodyComes(scene, eventId);

  const now = dates.ago(2, '17:20');
  const at = (clock: string) => dates.inWeek(1, 4, clock);
  await prepareRounds(
    scene,
    eventId,
    [
      { name: fr('Situations', { nl: 'Situaties', en: 'Situations' }), startsAt: at('09:30'), endsAt: at('11:00') },
      { name: fr('Pistes', { nl: 'Denksporen', en: 'Ways forward' }), startsAt: at('11:15'), endsAt: at('12:15') },
      { name: fr('Promesses', { nl: 'Beloften', en: 'Promises' }), startsAt: at('14:00'), endsAt: at('15:15') },
    ],
    now,
  );
  const day = await compose(scene, eventId, 1, now);
  await placeTables(scene, day);
  await pinSome(scene, day);
  await compose(scene, eventId, SEED, dates.ago(1, '09:15'));
  await ask(scene, eventId);
}

async function everybodyComes(scene: Scene, eventId: string): Promise<void> {
  const { dates } = scene;
  // Newcomers among them were not in the network when registration opened.
  for (const [i, name] of personNames.entries())
    await comes(scene, name, eventId, dates.ago(26 - (i % 20), clockOf(i)));
  for (const [i, user] of comeNextWeek.entries())
    await comesAsUser(scene, user, eventId, dates.ago(14 - i, clockOf(i + 3)));
  await catchUp(scene, dates.ago(2, '17:00'));
}

const clockOf = (i: number): string =>
  `${String(9 + (i % 7)).padStart(2, '0')}:${String((i * 13) % 60).padStart(2, '0')}`;

/** Djamila asked for the table at the window; Sophie Delvaux leads the first situation, near the entrance. */
async function pinSome(scene: Scene, { eventId, rounds }: Day): Promise<void> {
  const { tx, networkId, dates } = scene;
  const now = dates.ago(1, '09:05');
  const ana = await as(scene, 'Ana Verhaegen', now);
  const people = await participantsOf(tx, { networkId, eventId });
  for (const givenName of ['Djamila', 'Sophie']) {
    const registrationId = people.find((one) => one.givenName === givenName)?.id ?? '';
    if (givenName === 'Djamila') await giveCode(tx, { networkId, registrationId, code: DEMO_CODE });
    const [round] = rounds;
    const seat = round?.seats.find((one) => one.registrationId === registrationId);
    if (round && seat)
      await pin(tx, ana, { eventId, roundId: round.id, registrationId, pinned: true, seen: seat.act }, now);
  }
}

async function ask(scene: Scene, eventId: string): Promise<void> {
  const { tx, networkId, dates } = scene;
  const now = dates.ago(3, '14:12');
  const { personId, organisationId } = await as(scene, 'Hamza Tahiri', now);
  const subject = { networkId, kind: 'event', id: eventId };
  const said = fr("Est-ce qu'on peut venir avec une stagiaire, si elle reste à la même table que nous ?", {
    nl: 'Mogen we een stagiaire meebrengen, als ze aan dezelfde tafel zit als wij?',
  });
  await say(tx, { subject, kind: 'question', said, personId, name: null, organisationId, now });
}
