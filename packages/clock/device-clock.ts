/**
 * What time it is for the server, as a device with a clock of its own can know. Each question to the server bounds it:
 * the answer was made somewhere between asking and hearing. The question that came back quickest says most.
 */

/** One question and its answer, in milliseconds. */
export type Sample = {
  /** By the clock of the device, when the answer came. */
  heardAt: number;
  /** From asking to hearing, by a watch that nobody sets: a device may be put right in between. */
  took: number;
  /** What the server said. */
  serverAt: number;
};

type Bound = { ahead: number; within: number; heardAt: number };

export type DeviceClock = {
  /** Of the last answers, how far the server is ahead, and within what. */
  bounds: readonly Bound[];
  /** What is shown slides from one to the other, from then on. null: nothing was heard yet. */
  slide: { since: number; from: number; to: number } | null;
};

export const beginClock = (): DeviceClock => ({ bounds: [], slide: null });

export const isSet = ({ slide }: DeviceClock): boolean => slide !== null;

/** Clocks of telephones gain or lose less than this. What was learnt long ago is worth less each minute. */
const DRIFT = 200 / 1_000_000;
const KEPT = 24;
/** Larger differences are put right at once: the device slept, or somebody set its clock. */
const JUMP = 300;
/** Of the time that passes: a second is shown as nine tenths, or eleven, until it is right. It never runs backwards. */
const SLIDE = 0.1;

/** After an answer was heard. */
export function heard(clock: DeviceClock, { heardAt, took, serverAt }: Sample): DeviceClock {
  if (took < 0) return clock;
  const bound = { ahead: serverAt + took / 2 - heardAt, within: took / 2, heardAt };
  const bounds = [...clock.bounds, bound].slice(-KEPT);
  const [best = bound] = bounds.toSorted((one, other) => worth(one, heardAt) - worth(other, heardAt));
  const shown = clock.slide && aheadAt(clock.slide, heardAt);
  const from = shown === null || Math.abs(best.ahead - shown) > JUMP ? best.ahead : shown;
  return { bounds, slide: { since: heardAt, from, to: best.ahead } };
}

/**
 * The device slept or its clock was set: what was learnt before says nothing any more. What is shown goes on from there
 * until the next answer.
 */
export const distrusted = (clock: DeviceClock): DeviceClock => ({ ...clock, bounds: [] });

/** The server’s time at a moment of the device’s. Before anything was heard, the device’s own. */
export const serverTime = ({ slide }: DeviceClock, deviceAt: number): number =>
  deviceAt + (slide ? aheadAt(slide, deviceAt) : 0);

const worth = ({ within, heardAt }: Bound, now: number): number => within + Math.abs(now - heardAt) * DRIFT;

function aheadAt({ since, from, to }: NonNullable<DeviceClock['slide']>, deviceAt: number): number {
  const most = Math.max(0, deviceAt - since) * SLIDE;
  return from + Math.max(-most, Math.min(most, to - from));
}
