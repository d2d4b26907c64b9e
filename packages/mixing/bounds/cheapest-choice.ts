/** [choice in round a, choice in round b] → cost. */
export interface Between {
  readonly a: number;
  readonly b: number;
  readonly cost: Int32Array;
}

/** Choices looked at before the simple bound has to do. */
const PATIENCE = 20_000;

/**
 * One choice in each round, so many as `open` says, such that the costs between every two rounds sum to the least. It
 * steps back as soon as a choice costs as much as the best; when that takes too long, the sum of the least costs
 * between every two rounds is the answer, which is a bound as well.
 */
export function cheapestChoice(open: readonly number[], costs: readonly Between[]): number {
  const rounds = open.flatMap((choices, r) => (choices > 0 ? [r] : []));
  const least = costs.map(({ cost }) => leastOf(cost));
  const floor = least.reduce((sum, cost) => sum + cost, 0);
  // What is still to come costs at least this, once the first so many rounds are chosen.
  const rest = rounds.map((_, depth) =>
    costs.reduce(
      (sum, { a, b }, i) => (rounds.indexOf(a) < depth && rounds.indexOf(b) < depth ? sum : sum + (least[i] ?? 0)),
      0,
    ),
  );
  const before = rounds.map((round, depth) =>
    costs.filter(({ a, b }) => (a === round ? rounds.indexOf(b) : b === round ? rounds.indexOf(a) : depth) < depth),
  );
  const chosen = open.map(() => 0);
  let best = Number.POSITIVE_INFINITY;
  let patience = PATIENCE;
  const choose = (depth: number, cost: number): void => {
    const round = rounds[depth];
    if (round === undefined) {
      best = Math.min(best, cost);
      return;
    }
    for (let choice = 0; choice < (open[round] ?? 0) && best > floor && patience-- > 0; choice++) {
      chosen[round] = choice;
      const more = (before[depth] ?? []).reduce((sum, { a, b, cost: table }) => {
        return sum + (table[(chosen[a] ?? 0) * (open[b] ?? 0) + (chosen[b] ?? 0)] ?? 0);
      }, cost);
      if (more + (rest[depth + 1] ?? 0) < best) choose(depth + 1, more);
    }
  };
  choose(0, 0);
  return patience > 0 ? best : floor;
}

/** Not Math.min(…): a large day has more places than a call takes arguments. */
export function leastOf(costs: Int32Array): number {
  return costs.reduce((least, cost) => Math.min(least, cost), Number.POSITIVE_INFINITY);
}
