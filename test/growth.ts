/**
 * How many times longer it takes for four times as much: about four where time goes with the size, sixteen where it goes
 * with its square. It is the processor’s time of this thread, and the least of three, so that other work on the machine counts little.
 */
export async function growthOf(work: (parts: number) => unknown): Promise<number> {
  // The large one first: what the engine learns of the code is learnt before anything is counted.
  await work(4);
  const once = Math.max(COUNTED_FROM, await leastOf(() => work(1)));
  return (await leastOf(() => work(4))) / once;
}

/** Under it no square hides: `expect(await growthOf(…)).toBeLessThan(STEADY)`. */
export const STEADY = 9;

/** Microseconds; in less than that the tidying of memory counts for more than the work. */
const COUNTED_FROM = 3000;

async function leastOf(work: () => unknown): Promise<number> {
  const took: number[] = [];
  for (let time = 0; time < 3; time++) {
    const before = process.threadCpuUsage();
    await work();
    const { user, system } = process.threadCpuUsage(before);
    took.push(user + system);
  }
  return Math.min(...took);
}
