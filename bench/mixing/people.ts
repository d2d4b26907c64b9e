import type { Person } from '#packages/mixing';
import { randomFrom } from '../../packages/mixing/search/random.ts';

/**
 * People of our networks: many small organisations and a few large ones, of which none has more than `most` here. Half
 * are service users, three in four speak French.
 */
export function people(count: number, most: number, seed: number): Person[] {
  const random = randomFrom(seed);
  const made: Person[] = [];
  for (let organisation = 0; made.length < count; organisation++) {
    const staff = 1 + Math.floor((most * random.below(100) * random.below(100)) / 10_000);
    for (let i = 0; i < staff && made.length < count; i++) {
      made.push({
        id: `p${made.length}`,
        organisation: `o${organisation}`,
        role: made.length % 2 === 0 ? 'worker' : 'serviceUser',
        language: random.below(4) === 0 ? 'nl' : 'fr',
      });
    }
  }
  return made;
}

export function strangers(count: number): Person[] {
  return Array.from({ length: count }, (_, p) => ({ id: `p${p}` }));
}

/** Organisations of exactly so many people. */
export function staffs(organisations: number, staff: number): Person[] {
  return Array.from({ length: organisations * staff }, (_, p) => ({
    id: `p${p}`,
    organisation: `o${p % organisations}`,
  }));
}
