import { type Space, type SpaceKind, spacesOf } from '#modules/networks';
import type { PersonName } from './facts/persons.ts';
import type { Scene } from './stage.ts';

/** Who sits in the committee. */
export const ofCommittee: PersonName[] = [
  'Amélie Vanderlinden',
  'Koen Verbeke',
  'Nadia Benchekroun',
  'Benoît Hermans',
  'Fatoumata Barry',
  'Sophie Delvaux',
  'Rachid Ouali',
];

/** The space of this kind; a story that speaks of one that was not opened is told so. */
export async function spaceOfKind({ tx, networkId }: Scene, kind: SpaceKind): Promise<Space> {
  const found = (await spacesOf(tx, networkId)).find((space) => space.kind === kind);
  if (!found) throw new Error(`The story speaks of a space of kind ${kind}, which is not there then`);
  return found;
}
