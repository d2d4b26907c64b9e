import type { World } from '../../../../test/world.ts';
import type { TestNetwork } from '../../accounts/test/world.ts';
import type { SpaceAccess, SpaceKind } from '../rules/space.ts';
import { saveSpace } from '../store/space.ts';

export type TestSpace = { id: string; path: string };
type Given = { name?: string; kind?: SpaceKind; access?: SpaceAccess; joinUntilOn?: string | null };

export async function aSpace(world: World, network: TestNetwork, given: Given = {}): Promise<TestSpace> {
  const name = given.name ?? 'Logement';
  const id = await world.tx((tx) =>
    saveSpace(tx, {
      networkId: network.id,
      name: { fr: name, nl: name },
      kind: given.kind ?? 'workingGroup',
      access: given.access ?? 'open',
      purpose: null,
      joinUntilOn: given.joinUntilOn ?? null,
      by: null,
      now: world.now(),
    }),
  );
  return { id, path: `${network.path}/spaces/${id}` };
}
