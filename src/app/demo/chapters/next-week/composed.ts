import { participantsOf } from '#modules/calendar';
import { giveCode } from '../../../../modules/calendar/demo.ts';
import { draw } from '../../../../modules/days/actions/draw.ts';
import { keepVersion } from '../../../../modules/days/actions/keep-version.ts';
import { lock } from '../../../../modules/days/actions/lock.ts';
import { pin } from '../../../../modules/days/actions/pin.ts';
import { type Day, newestAct } from '../../../../modules/days/rules/day.ts';
import { presetSizes } from '../../../../modules/days/rules/presets.ts';
import { dayOf } from '../../../../modules/days/store/day.ts';
import { compose, placeTables, prepareRounds, type RoundTold } from '../../compose.ts';
import { DEMO_CODE } from '../../people.ts';
import { as, type Scene } from '../../stage.ts';
import { fr } from '../../words.ts';
import { casesAreChosen } from './cases.ts';
import { wishesAreMade } from './wished.ts';

/** One of many that are equally good, and that shows well. */
const SEED = 71;
/** Said aloud by whoever stood nearest to the coffee. */
const LOT = 4711;

/** Breakfast by lot, morning groups, two rounds of cases, afternoon groups: the day as such days are asked for. */
export async function composeRounds(scene: Scene, eventId: string): Promise<void> {
  const { dates } = scene;
  await prepareRounds(scene, eventId, rounds(scene), dates.ago(2, '17:20'));
  await wishesAreMade(scene, eventId, dates.ago(2, '17:25'));
  await drawBreakfast(scene, eventId, dates.ago(2, '17:30'));
  const day = await compose(scene, eventId, SEED, dates.ago(1, '09:15'));
  await placeTables(scene, day);
  await pinSome(scene, day, dates.ago(1, '09:25'));
  await pinTable(scene, day, dates.ago(1, '09:30'));
  await keepIt(scene, eventId, dates.ago(1, '09:40'));
  await casesAreChosen(scene, day, dates.ago(1, '09:45'));
}

function rounds({ dates }: Scene): RoundTold[] {
  const at = (clock: string) => dates.inWeek(1, 4, clock);
  return [
    {
      name: fr('Petit-déjeuner', { nl: 'Ontbijt', en: 'Breakfast' }),
      startsAt: at('08:45'),
      endsAt: at('09:20'),
      sizes: presetSizes('breakfast'),
    },
    {
      name: fr('Trois situations', { nl: 'Drie situaties', en: 'Three situations' }),
      startsAt: at('09:30'),
      endsAt: at('10:45'),
      sizes: presetSizes('morning'),
    },
    {
      name: fr('Étude de cas, un', { nl: 'Casus een', en: 'Case one' }),
      startsAt: at('11:00'),
      endsAt: at('11:45'),
      sizes: presetSizes('cases'),
    },
    {
      name: fr('Étude de cas, deux', { nl: 'Casus twee', en: 'Case two' }),
      startsAt: at('11:45'),
      endsAt: at('12:30'),
      sizes: presetSizes('cases'),
    },
    {
      name: fr('Promesses', { nl: 'Beloften', en: 'Promises' }),
      startsAt: at('13:45'),
      endsAt: at('15:15'),
      sizes: presetSizes('afternoon'),
    },
  ];
}

async function drawBreakfast(scene: Scene, eventId: string, now: Date): Promise<void> {
  const { tx, networkId } = scene;
  const day = await dayOf(tx, { networkId, eventId });
  const ana = await as(scene, 'Ana Verhaegen', now);
  for (const { id: roundId } of day.rounds.filter(({ way }) => way === 'drawn')) {
    const drawn = await draw(tx, ana, { eventId, roundId, number: LOT, seen: 0 }, now);
    if (drawn.outcome === 'refused') throw new Error(`Breakfast was not drawn: ${drawn.reason}`);
  }
}

/** Sophie Delvaux leads her table of the morning; Djamila likes hers, and stays there whatever is composed. */
async function pinSome(scene: Scene, { eventId, rounds }: Day, now: Date): Promise<void> {
  const { tx, networkId } = scene;
  const ana = await as(scene, 'Ana Verhaegen', now);
  const people = await participantsOf(tx, { networkId, eventId });
  const [, morning] = rounds;
  for (const givenName of ['Djamila', 'Sophie']) {
    const registrationId = people.find((one) => one.givenName === givenName)?.id ?? '';
    if (givenName === 'Djamila') await giveCode(tx, { networkId, registrationId, code: DEMO_CODE });
    const seat = morning?.seats.find((one) => one.registrationId === registrationId);
    if (morning && seat)
      await pin(tx, ana, { eventId, roundId: morning.id, registrationId, pinned: true, seen: seat.act }, now);
  }
}

/** The third table of the morning prepares something together. In the afternoon there is hardly a seat to spare. */
async function pinTable(scene: Scene, { eventId, rounds }: Day, now: Date): Promise<void> {
  const roundId = rounds[1]?.id ?? '';
  const ana = await as(scene, 'Ana Verhaegen', now);
  await lock(scene.tx, ana, { eventId, roundId, group: 2, locked: true }, now);
}

/** To compare with, and to go back to, when the last five are seated. */
async function keepIt(scene: Scene, eventId: string, now: Date): Promise<void> {
  const { tx, networkId } = scene;
  const ana = await as(scene, 'Ana Verhaegen', now);
  const name = fr('Avant les inscriptions tardives', {
    nl: 'Voor de late inschrijvingen',
    en: 'Before the late registrations',
  });
  const kept = await keepVersion(
    tx,
    ana,
    { eventId, name, seen: newestAct(await dayOf(tx, { networkId, eventId })) },
    now,
  );
  if (kept.outcome === 'refused') throw new Error(`The seating was not kept: ${kept.reason}`);
}
