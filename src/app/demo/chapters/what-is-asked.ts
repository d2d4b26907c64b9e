import { participantsOf } from '#modules/calendar';
import type { Written } from '#platform/texts';
import { addChoice } from '../../../modules/calendar/actions/asked/add-choice.ts';
import { addQuestion } from '../../../modules/calendar/actions/asked/add-question.ts';
import { changeSaid } from '../../../modules/calendar/actions/registering/change-said.ts';
import { NOTHING_SAID, type Said } from '../../../modules/calendar/rules/asked/said.ts';
import { askedOf } from '../../../modules/calendar/store/asked/asked.ts';
import { registrationOf } from '../../../modules/calendar/store/registering/registration-facts.ts';
import type { OrganisationKey } from '../facts/organisations.ts';
import { as, type Scene } from '../stage.ts';
import { fr, nl } from '../words.ts';

const nothing = { place: null, price: null, places: null, startsAt: null, endsAt: null, hostId: null };

/** A visit with three stops, and a sandwich for those who stay: where one joins, and from where one travels. */
export async function visitAsks(scene: Scene, eventId: string, now: Date): Promise<void> {
  const { dates, organisationIds } = scene;
  const at = (clock: string) => dates.inWeek(3, 5, clock);
  const stop = (name: Written, starts: string, place: Written, host: OrganisationKey | null) => ({
    ...nothing,
    kind: 'stop' as const,
    name,
    place,
    startsAt: at(starts),
    hostId: host && organisationIds[host],
  });
  const stops = [
    stop(
      nl('Station Vorst-Oost', { fr: 'Gare de Forest-Est', en: 'Forest-East station' }),
      '09:10',
      nl('aan de fietsenstalling', { fr: 'au parking à vélos', en: 'at the bicycle racks' }),
      null,
    ),
    stop(
      nl('Metaalwerkplaats', { fr: 'Atelier métal', en: 'Metal workshop' }),
      '09:30',
      nl('grote hal', { fr: 'grande halle', en: 'main hall' }),
      'werkplaats',
    ),
    stop(
      nl('Koffie met de cursisten', { fr: 'Café avec les stagiaires', en: 'Coffee with the trainees' }),
      '11:00',
      nl('refter', { fr: 'réfectoire', en: 'canteen' }),
      'werkplaats',
    ),
  ];
  const sandwich = {
    ...nothing,
    kind: 'meal' as const,
    name: nl('Belegd broodje', { fr: 'Sandwich', en: 'Sandwich' }),
    price: 450,
  };
  for (const content of [...stops, sandwich]) await add(scene, 'Tom Wauters', eventId, content, now);

  const { choices } = await askedOf(scene.tx, { networkId: scene.networkId, eventId });
  const [, workshop] = choices.filter(({ kind }) => kind === 'stop');
  const meal = choices.filter(({ kind }) => kind === 'meal').map(({ id }) => id);
  await says(
    scene,
    eventId,
    'Koen',
    { chosen: { options: meal, joinsAt: null, leavesAt: null }, travelsFrom: 'Ukkel', travelShown: true },
    now,
  );
  await says(
    scene,
    eventId,
    'Wout',
    { chosen: { options: [], joinsAt: workshop?.id ?? null, leavesAt: null }, travelsFrom: 'Halle', travelShown: true },
    now,
  );
  await says(
    scene,
    eventId,
    'Sophie',
    {
      chosen: { options: meal, joinsAt: null, leavesAt: workshop?.id ?? null },
      diet: 'végétarien',
      travelsFrom: 'Saint-Gilles',
    },
    now,
  );
}

/** The day asks who eats, and whether a child comes along: how old it is, only then. */
export async function dayAsks(scene: Scene, eventId: string, now: Date): Promise<void> {
  const meal = (name: Written, price: number) => ({ ...nothing, kind: 'meal' as const, name, price });
  const which = { networkId: scene.networkId, eventId };
  await add(
    scene,
    'Ana Verhaegen',
    eventId,
    meal(fr('Soupe et tartines', { nl: 'Soep en boterhammen', en: 'Soup and bread' }), 650),
    now,
  );
  await add(
    scene,
    'Ana Verhaegen',
    eventId,
    meal(fr('Couscous de légumes', { nl: 'Groentecouscous', en: 'Vegetable couscous' }), 900),
    now,
  );
  const child = {
    kind: 'yesNo' as const,
    asked: fr('Un enfant vient-il avec vous ?', {
      nl: 'Komt er een kind met u mee?',
      en: 'Does a child come with you?',
    }),
    help: null,
    answers: [],
    isRequired: true,
    shownWhen: null,
  };
  const member = await as(scene, 'Ana Verhaegen', now);
  await addQuestion(scene.tx, member, { eventId, content: child, once: null, page: '' }, now);
  const {
    questions: [first],
    choices,
  } = await askedOf(scene.tx, which);
  const [soup, couscous] = choices.map(({ id }) => id);
  if (!first || !soup || !couscous) throw new Error('The day asks nothing');
  const age = {
    ...child,
    kind: 'words' as const,
    asked: fr("Quel âge a l'enfant ?", { nl: 'Hoe oud is het kind?', en: 'How old is the child?' }),
    help: fr('Pour préparer le coin des enfants.', {
      nl: 'Om de kinderhoek voor te bereiden.',
      en: 'To prepare the corner for children.',
    }),
    shownWhen: { questionId: first.id, answer: 'yes' },
  };
  await addQuestion(scene.tx, member, { eventId, content: age, once: null, page: '' }, now);

  const eats = (meal: string) => ({ options: [meal], joinsAt: null, leavesAt: null });
  await says(scene, eventId, 'Véronique', { chosen: eats(soup), answers: new Map([[first.id, 'no']]) }, now);
  await says(
    scene,
    eventId,
    'Aïcha',
    { chosen: eats(couscous), answers: new Map([[first.id, 'no']]), diet: 'halal' },
    now,
  );
  await says(
    scene,
    eventId,
    'Koen',
    { chosen: eats(couscous), answers: new Map([[first.id, 'no']]), diet: 'geen noten' },
    now,
  );
}

async function add(
  scene: Scene,
  by: string,
  eventId: string,
  content: Parameters<typeof addChoice>[2]['content'],
  now: Date,
): Promise<void> {
  await addChoice(scene.tx, await as(scene, by, now), { eventId, content, once: null, page: '' }, now);
}

/** Somebody who is registered says what they were asked since. */
async function says(scene: Scene, eventId: string, givenName: string, said: Partial<Said>, now: Date): Promise<void> {
  const { tx, networkId } = scene;
  const people = await participantsOf(tx, { networkId, eventId });
  const who = people.find((one) => one.givenName === givenName);
  const registration = who && (await registrationOf(tx, { networkId, eventId, id: who.id }));
  if (!registration) throw new Error(`${givenName} is not registered there`);
  const changing = { networkId, eventId, registrationId: registration.id, version: registration.version };
  const outcome = await changeSaid(tx, { ...changing, said: { ...NOTHING_SAID, ...said } }, { decided: true }, now);
  if (outcome.outcome !== 'saved') throw new Error(`${givenName} could not say it: ${JSON.stringify(outcome)}`);
}
