import { newId } from '#platform/db';
import type { World } from '../../../../test/world.ts';
import { sessionCookie } from '../../accounts/store/cookie.ts';
import { saveSession } from '../../accounts/store/sessions.ts';
import {
  aMember,
  aNetwork,
  anOrganisation,
  type TestMember,
  type TestNetwork,
  type TestOrganisation,
} from '../../accounts/test/world.ts';
import { lookAfterPromises } from '../jobs.ts';
import { type CommitmentContent, type CommitmentOrigin, saveCommitment, saveStep } from '../store/save.ts';

export type TestPromises = {
  network: TestNetwork;
  organisation: TestOrganisation;
  owner: TestMember;
  coordinator: TestMember;
};

/** A network with a coordinator, an organisation and its delegate. */
export async function somePromisers(world: World): Promise<TestPromises> {
  const network = await aNetwork(world);
  const organisation = await anOrganisation(world, network, 'La Rampe');
  const owner = await aMember(world, network, { name: 'Nadia Benchekroun', role: 'delegate', organisation });
  const coordinator = await aMember(world, network, { name: 'Carine Lefèvre', role: 'coordinator' });
  return { network, organisation, owner, coordinator };
}

/** Promised by the owner for 10 March 2027, public, unless the test is about that; returns its address. */
export async function aPromise(
  world: World,
  { network, organisation, owner }: Pick<TestPromises, 'network' | 'organisation' | 'owner'>,
  given: Partial<CommitmentContent & CommitmentOrigin> & { named?: string } = {},
): Promise<{ id: string; path: string }> {
  const { named = 'Tenir une permanence commune', ...rest } = given;
  const id = newId();
  await world.tx(async (tx) => {
    const made = await saveCommitment(tx, network.id, {
      id,
      standing: 'open',
      promised: { lang: 'fr', text: named },
      firstStep: null,
      sign: null,
      decided: null,
      organisationId: organisation.id,
      ownerId: owner.personId,
      contactName: null,
      contactEmail: null,
      contactLang: null,
      secondId: null,
      dueOn: '2027-03-10',
      audience: 'public',
      statementId: null,
      subjectKind: null,
      subjectId: null,
      eventId: null,
      ...rest,
      madeBy: owner.personId,
      madeAt: world.now(),
    });
    await saveStep(tx, made, { kind: 'promised', by: owner.personId, at: world.now() });
  });
  return { id, path: `${network.path}/commitments/${id}` };
}

/** What the clock does: looks after promises at that moment, and whatever follows from it. */
export async function looksAfter(world: World, at: string): Promise<void> {
  world.moveTo(at);
  const worker = world.application.workers.find(({ job }) => job.name === lookAfterPromises.name);
  await worker?.handle({} as never, { db: world.db, now: world.now(), log: world.log, lastTry: false });
  await world.doJobs();
}

/** Titles of the letters somebody got. */
export const titlesTo = async (world: World, to: TestMember | string): Promise<string[]> =>
  (await world.letters(typeof to === 'string' ? to : to.email)).map(({ subject }) => subject ?? '');

/** The one link of the newest letter to somebody. */
export async function linkTo(world: World, to: TestMember | string): Promise<string> {
  const letters = await world.letters(typeof to === 'string' ? to : to.email);
  const link = /http:\/\/maillage\.test(\S+)/.exec(letters.at(-1)?.text ?? '')?.[1];
  if (!link) throw new Error('No letter with a link came');
  return link;
}

export const versionIn = (html: string): string => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';

/** The same person, signed in anew: weeks pass in these tests, and sessions end. */
export async function again(world: World, who: TestMember): Promise<TestMember> {
  const token = await world.tx((tx) =>
    saveSession(tx, { personId: who.personId, userAgent: 'a test', now: world.now() }),
  );
  return { ...who, cookie: sessionCookie(token).split(';')[0] ?? '' };
}
