import { randomFrom, shuffle } from '../../search/random.ts';
import type { Design, Source, Wanted } from '../design.ts';

/**
 * A design in which everybody meets everybody once, several times over: then every two meet equally often, and fewer
 * repeats are impossible. Each time with others in the groups, because nobody wants the same rounds twice.
 */
export function again({ groups, size, rounds }: Wanted, once: Source): Design | null {
  const others = groups * size - 1;
  const atOnce = others / (size - 1);
  if (size < 2 || !Number.isInteger(atOnce) || rounds <= atOnce || rounds % atOnce !== 0) return null;
  const design = once({ groups, size, rounds: atOnce });
  if (design === null) return null;
  const random = randomFrom(1);
  const points = Array.from({ length: others + 1 }, (_, point) => point);
  const all = Array.from({ length: rounds / atOnce }, (_, time) => {
    const renamed = time === 0 ? points : shuffle([...points], random);
    return design.rounds.map((round) => renamed.map((point) => round[point] ?? 0));
  });
  return { groups, size, rounds: all.flat(), classes: points.map((point) => [point]) };
}
