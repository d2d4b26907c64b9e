import { saveNetwork } from '#modules/networks';
import type { Role } from '#platform/member';
import type { InBoth, Language } from '#platform/texts';
import type { Visitor, World } from '../../../../test/world.ts';
import { sessionCookie } from '../store/cookie.ts';
import { saveMembership } from '../store/memberships.ts';
import { addOrganisation } from '../store/organisations.ts';
import { savePerson } from '../store/person.ts';
import { saveSession } from '../store/sessions.ts';

export type TestNetwork = { id: string; slug: string; path: string };
export type TestOrganisation = { id: string; name: string };
export type TestMember = Visitor & { cookie: string; personId: string; email: string; name: string };

let count = 0;

type NetworkGiven = { slug?: string; name?: string | InBoth; languages?: Language[]; communes?: string[] };

export async function aNetwork(world: World, given: NetworkGiven = {}): Promise<TestNetwork> {
  const slug = given.slug ?? `network-${++count}`;
  const name = given.name ?? 'Réseau du Canal';
  const id = await world.tx((tx) =>
    saveNetwork(tx, {
      slug,
      name: typeof name === 'string' ? { fr: name, nl: name } : name,
      languages: given.languages ?? ['fr', 'nl'],
      communes: given.communes ?? [],
      by: null,
      now: world.now(),
    }),
  );
  return { id, slug, path: `/n/${slug}` };
}

export async function anOrganisation(world: World, network: TestNetwork, name = 'La Rampe'): Promise<TestOrganisation> {
  const id = await world.tx((tx) => addOrganisation(tx, { networkId: network.id, name, by: null, now: world.now() }));
  return { id, name };
}

type MemberGiven = { name?: string; role?: Role; organisation?: TestOrganisation; lang?: Language; email?: string };

/** Somebody of the network who is signed in. Without an organisation a coordinator has none, others get one. */
export async function aMember(world: World, network: TestNetwork, given: MemberGiven = {}): Promise<TestMember> {
  const role = given.role ?? 'worker';
  const organisation = given.organisation ?? (role === 'coordinator' ? null : await anOrganisation(world, network));
  const somebody = await aPerson(world, given);
  await world.tx((tx) =>
    saveMembership(tx, {
      networkId: network.id,
      personId: somebody.personId,
      organisationId: organisation?.id ?? null,
      role,
      by: null,
      now: world.now(),
    }),
  );
  return somebody;
}

/** Somebody who is signed in and belongs to no network. */
export async function aPerson(
  world: World,
  given: Omit<MemberGiven, 'role' | 'organisation'> = {},
): Promise<TestMember> {
  const name = given.name ?? 'Amina Diallo';
  const email =
    given.email ??
    `${name
      .normalize('NFD')
      .replace(/[^a-zA-Z]+/g, '.')
      .toLowerCase()}.${++count}@example.org`;
  const now = world.now();
  const personId = await world.tx((tx) => savePerson(tx, { name, email, language: given.lang ?? 'fr', now }));
  const token = await world.tx((tx) => saveSession(tx, { personId, userAgent: 'a test', now }));
  return { cookie: sessionCookie(token).split(';')[0] ?? '', personId, email, name, lang: given.lang ?? 'fr' };
}
