export { arrival } from './door.ts';
export { group, round } from './rounds.ts';
export { composition, mixing, seat } from './seats.ts';
