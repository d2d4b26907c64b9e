import type { World } from '../../../../../test/world.ts';
import { aMember, aNetwork, type TestMember, type TestNetwork } from '../../../accounts/test/world.ts';
import { optionsOf } from '../../store/polls/poll.ts';

export type PollScene = { network: TestNetwork; coordinator: TestMember; member: TestMember; polls: string };

export async function aPollScene(world: World): Promise<PollScene> {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { name: 'Carine Lefèvre', role: 'coordinator' });
  const member = await aMember(world, network, { name: 'Lotte Peeters', lang: 'nl' });
  return { network, coordinator, member, polls: `${network.path}/meetings/polls` };
}

/** A form that asks everybody for one of two mornings, until 18 January at six. */
export const asking = (given: Record<string, string> = {}): Record<string, string> => ({
  title: 'Groupe numérique',
  about: 'Préparer la journée',
  day1: '21/1/2027',
  from1: '9h30',
  to1: '11h30',
  day2: '22/1/2027',
  closesOn: '18/1/2027',
  whom: 'whole',
  ...given,
});

/** Opened through its form; its letters have left. */
export async function opened(world: World, { coordinator, polls }: PollScene, given: Record<string, string> = {}) {
  const answer = await world.submit(coordinator, polls, asking(given));
  await world.doJobs();
  const path = answer.headers.get('location') ?? '';
  const pollId = path.split('/').at(-1) ?? '';
  return { path, pollId };
}

export async function fieldsOf(world: World, { network }: PollScene, pollId: string): Promise<string[]> {
  return (await optionsOf(world.db, { networkId: network.id, pollId })).map(({ id }) => `o-${id}`);
}

/** The address in the last letter somebody got. */
export async function linkTo(world: World, email: string): Promise<string> {
  const letters = await world.letters(email);
  return /http:\/\/maillage\.test(\S+)/.exec(letters.at(-1)?.text ?? '')?.[1] ?? '';
}
