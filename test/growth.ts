/**
 * How many times longer it takes for four times as much: about four where time goes with the size, sixteen where it goes
 * with its square. It is the processor’s time of this thread, and the least of three, so that other work on the machine counts little.
 * What seems to grow too fast is measured again: a square shows every time, a neighbour’s work on the machine does not.
 */
export async function growthOf(work: (parts: number) => unknown): Promise<number> {
  // The large one first: what the engine learns of the code is learnt before anything is counted.
  await work(4);
  let least = Number.POSITIVE_INFINITY;
  for (let look = 0; look < 3 && least >= STEADY; look++) {
    const once = await leastOf(() => work(1));
    least = Math.min(least, (await leastOf(() => work(4))) / once);
  }
  return least;
}

/** Under it no square hides: `expect(await growthOf(…)).toBeLessThan(STEADY)`. */
export const STEADY = 9;

/** Microseconds: the system counts a thread’s time in ticks of up to ten thousand, so a single tick must not matter. */
const COUNTED_FROM = 20_000;

/** Microseconds a piece of work takes, the least of three; work quicker than the ticks is repeated until they can count it. */
async function leastOf(work: () => unknown): Promise<number> {
  const took: number[] = [];
  for (let time = 0; time < 3; time++) took.push(await onceOf(work));
  return Math.min(...took);
}

async function onceOf(work: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  for (let times = 1; ; times++) {
    await work();
    const { user, system } = process.threadCpuUsage(before);
    if (user + system >= COUNTED_FROM) return (user + system) / times;
  }
}
