export { type Awaited, type Awaiting, awaiting, nothingAwaits } from './awaiting.ts';
export { communeIn, communesIn } from './rules/commune.ts';
export { slugOf } from './rules/slug.ts';
export type { SpaceAccess, SpaceKind } from './rules/space.ts';
export { networkDates, networkHome, spaceParts, spacePeople } from './slots.ts';
export { allNetworks, anyNetwork, holdNetworks, networkById, networkBySlug, saveNetwork } from './store/network.ts';
export { type Space, spaceOf, spacesByIds, spacesOf } from './store/space.ts';
