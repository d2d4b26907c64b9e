/** Sizes of so many parts of a whole, as even as can be, the larger ones first. */
export function evenParts(whole: number, parts: number): number[] {
  return Array.from({ length: parts }, (_, part) => Math.floor((whole + parts - 1 - part) / parts));
}

/** In how many ways things are divided into unordered parts of these sizes, parts of one size being alike. */
export function countPartitions(sizes: readonly number[]): number {
  let left = sizes.reduce((sum, size) => sum + size, 0);
  let ways = 1;
  for (const [i, size] of sizes.entries()) {
    const alike = sizes.slice(i).filter((other) => other === size).length;
    ways = (ways * choose(left, size)) / alike;
    left -= size;
  }
  return Math.round(ways);
}

/** Every way to divide 0 … n−1 into unordered parts of these sizes, each once, in an order of their own. */
export function* partitions(sizes: readonly number[]): Generator<number[][]> {
  const things = Array.from({ length: sizes.reduce((sum, size) => sum + size, 0) }, (_, i) => i);
  yield* divided(things, sizes);
}

function* divided(things: readonly number[], sizes: readonly number[]): Generator<number[][]> {
  const [first, ...others] = things;
  if (first === undefined) return yield [];
  // Whatever part the first thing is in, it has one of the sizes; parts of one size are alike.
  for (const size of new Set(sizes)) {
    const rest = sizes.toSpliced(sizes.indexOf(size), 1);
    for (const companions of chosen(others, size - 1)) {
      const part = [first, ...companions];
      for (const parts of divided(
        others.filter((thing) => !companions.includes(thing)),
        rest,
      )) {
        yield [part, ...parts];
      }
    }
  }
}

function* chosen(things: readonly number[], count: number): Generator<number[]> {
  if (count === 0) return yield [];
  for (const [i, thing] of things.entries()) {
    for (const more of chosen(things.slice(i + 1), count - 1)) yield [thing, ...more];
  }
}

function choose(from: number, count: number): number {
  let ways = 1;
  for (let i = 1; i <= count; i++) ways = (ways * (from - count + i)) / i;
  return ways;
}
