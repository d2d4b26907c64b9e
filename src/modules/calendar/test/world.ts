import { newId, type Tx } from '#platform/db';
import type { Language } from '#platform/texts';
import type { Visitor, World } from '../../../../test/world.ts';
import { aMember, aNetwork, type TestMember, type TestNetwork } from '../../accounts/test/world.ts';
import { OPEN_TO_ALL } from '../rules/places/quotas.ts';
import { type EventContent, saveEvent } from '../store/events/save-event.ts';
import { saveSource } from '../store/feeds/sources.ts';

export type TestEvent = { id: string; path: string };

/** A public day in Brussels in two weeks, without a limit of places, unless the test is about that. */
export async function anEvent(
  world: World,
  network: TestNetwork,
  given: Partial<EventContent> & { titled?: string } = {},
): Promise<TestEvent> {
  const { titled = 'Qui garde les enfants ?', ...content } = given;
  const id = await world.tx((tx: Tx) =>
    saveEvent(
      tx,
      network.id,
      {
        kind: 'day',
        title: { lang: 'fr' as Language, text: titled },
        about: null,
        startsAt: new Date('2027-01-28T08:00:00Z'),
        endsAt: new Date('2027-01-28T14:30:00Z'),
        placeName: { lang: 'fr' as Language, text: 'Espace Tilleul' },
        address: { lang: 'fr' as Language, text: 'rue du Tilleul 12, Forest' },
        accessNote: null,
        languages: ['fr', 'nl'],
        audience: 'public',
        ...OPEN_TO_ALL,
        ...content,
      },
      { by: newId(), now: world.now() },
    ),
  );
  return { id, path: `${network.path}/events/${id}` };
}

export type TestScene = { network: TestNetwork; coordinator: TestMember; member: TestMember; event: TestEvent };

/** A network with a coordinator, a worker and an event. */
export async function aScene(world: World, given: Partial<EventContent> = {}): Promise<TestScene> {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { name: 'Carine Lefèvre', role: 'coordinator' });
  const member = await aMember(world, network, { name: 'Yassine El Amrani' });
  return { network, coordinator, member, event: await anEvent(world, network, given) };
}

/** Registers as a visitor does; the answer is the response. */
export const comes = (
  world: World,
  event: TestEvent,
  givenName: string,
  more: Record<string, string> = {},
  who: Visitor = {},
) => world.submit(who, `${event.path}/registrations`, { givenName, ...more });

/** What is written in a page, without its tags. */
export const textOf = (html: string): string =>
  html
    .replace(/<(script|style|head)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[\s\u202f\u00a0]+/g, ' ');

/** The value of a hidden or filled field. */
export const valueIn = (html: string, name: string): string =>
  new RegExp(`name="${name}"[^>]*? value="([^"]*)"`).exec(html)?.[1] ?? '';

/** A document that hangs on an event; returns its id. */
export async function anAttachment(
  world: World,
  coordinator: TestMember,
  event: TestEvent,
  name = 'Programme',
): Promise<string> {
  const file = new File(['9 h : accueil'], 'programme.txt');
  await world.submit(coordinator, `${event.path}/attachments`, { file, nameFr: name });
  const page = await world.read(coordinator, `${event.path}/attachments`);
  return new RegExp(`attachments/([0-9a-f-]{36})"[^>]*>(?:<[^>]+>)*${name}`).exec(page)?.[1] ?? '';
}

/** A list that waits to be checked; returns its id. */
export async function aList(
  world: World,
  coordinator: TestMember,
  event: TestEvent,
  content = 'Nom;Prénom\nDupuis;Rachida\n',
): Promise<string> {
  const file = new File([content], 'participants.csv');
  const answer = await world.submit(coordinator, `${event.path}/imports`, { _key: newId(), file });
  return /imports\/([^?]+)/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
}

/** A reminder, a task of nobody, an invitation that was not sent; returns their ids under the names they have in addresses. */
export async function aPlan(
  world: World,
  coordinator: TestMember,
  event: TestEvent,
): Promise<{ reminder: string; planned: string; sending: string }> {
  await world.submit(coordinator, `${event.path}/planning/usual-reminder`, {});
  await world.submit(coordinator, `${event.path}/planning/tasks`, { name: 'Réserver le lieu', days: '10' });
  const page = await world.read(coordinator, `${event.path}/planning`);
  const idIn = (what: string) => new RegExp(`planning/${what}/([0-9a-f-]{36})`).exec(page)?.[1] ?? '';
  const invited = await world.submit(coordinator, `${event.path}/invitations`, { whom: 'all' });
  const sending = invited.headers.get('location')?.split('/').at(-1) ?? '';
  return { reminder: idIn('reminders'), planned: idIn('tasks'), sending };
}

/** A calendar of others whose address nobody has read yet; returns its id. */
export const aSource = (
  world: World,
  { network, coordinator }: Pick<TestScene, 'network' | 'coordinator'>,
): Promise<string> =>
  world.tx((tx) =>
    saveSource(tx, {
      networkId: network.id,
      name: 'Maison de quartier',
      address: 'https://quartier.example/agenda.ics',
      fileId: null,
      audience: 'public',
      kind: 'activity',
      language: 'fr',
      addedBy: coordinator.personId,
      addedAt: world.now(),
    }),
  );

/** A pole, added as a coordinator does; returns its id. */
export async function aPole(
  world: World,
  { network, coordinator }: Pick<TestScene, 'network' | 'coordinator'>,
  nameFr: string,
  more: Record<string, string> = {},
): Promise<string> {
  await world.submit(coordinator, `${network.path}/calendar/poles`, { _key: newId(), nameFr, ...more });
  const { rows } = await world.pool.query<{ id: string }>(
    'select id from pole where network_id = $1 order by position desc limit 1',
    [network.id],
  );
  return rows[0]?.id ?? '';
}

/** Something to choose, added as a coordinator does; returns its id. */
export async function aChoice(
  world: World,
  coordinator: TestMember,
  event: TestEvent,
  fields: Record<string, string>,
): Promise<string> {
  await world.submit(coordinator, `${event.path}/choices`, { _key: newId(), ...fields });
  return lastOf(world, 'event_choice', event);
}

/** A question, added as a coordinator does; returns its id. */
export async function aQuestion(
  world: World,
  coordinator: TestMember,
  event: TestEvent,
  fields: Record<string, string>,
): Promise<string> {
  await world.submit(coordinator, `${event.path}/questions`, { _key: newId(), ...fields });
  return lastOf(world, 'event_question', event);
}

async function lastOf(world: World, table: string, event: TestEvent): Promise<string> {
  const { rows } = await world.pool.query<{ id: string }>(
    `select id from ${table} where event_id = $1 order by position desc limit 1`,
    [event.id],
  );
  return rows[0]?.id ?? '';
}

/** Name of those who come → what they chose of what is offered. */
export async function chosenBy(world: World, event: TestEvent): Promise<Record<string, string[]>> {
  const { rows } = await world.pool.query<{ given_name: string; names: string[] }>(
    `select r.given_name, array_agg(c.name->>'text' order by c.position) as names from registration_choice k
     join registration r on r.id = k.registration_id and r.state = 'registered'
     join event_choice c on c.id = k.choice_id and c.removed_at is null
     where r.event_id = $1 group by r.id, r.given_name order by r.given_name`,
    [event.id],
  );
  return Object.fromEntries(rows.map(({ given_name, names }) => [given_name, names]));
}

/** Where an answer leads: for whoever registered, to their own page. */
export const linkOf = (answer: Response): string => answer.headers.get('location') ?? '';

/** Name → state, in the order in which they asked. */
export async function statesOf(world: World, event: TestEvent): Promise<Record<string, string>> {
  const { rows } = await world.pool.query<{ given_name: string; state: string }>(
    'select given_name, state from registration where event_id = $1 order by registered_at, id',
    [event.id],
  );
  return Object.fromEntries(rows.map(({ given_name, state }) => [given_name, state]));
}
