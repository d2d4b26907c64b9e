/**
 * How many random days a property is tried on: few, so that all of them together take seconds; MIXING_RUNS=20 tries
 * twenty times as many. They are the same at every run, so that a failure is not a surprise of the day; MIXING_SEED=3
 * tries others.
 */
export function runs(usual: number, seed = 7): { readonly numRuns: number; readonly seed: number } {
  return {
    numRuns: Math.ceil(usual * Number(process.env.MIXING_RUNS ?? 1)),
    seed: seed + Number(process.env.MIXING_SEED ?? 0),
  };
}

/** Milliseconds a test may take, the longer the more it is asked to try. */
export const PATIENCE = 60_000 * Math.max(1, Number(process.env.MIXING_RUNS ?? 1));
