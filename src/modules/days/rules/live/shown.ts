import type { TimerState } from '#packages/clock';
import type { LedStep } from './led-steps.ts';
import { type Live, type LiveDay, liveAt } from './live.ts';

/** Which words go with the figures. */
export type ClockStage = 'usual' | 'soon' | 'last' | 'beyond';

export type StepShown = {
  id: string;
  title: string;
  /** Title of the slot, where this is its first step and called otherwise. */
  slot: string | null;
  seconds: number;
  at: number;
  state: 'done' | 'now' | 'coming';
};

/** What every clock of the day shows: figures, words, where we are. */
export type ClockShown = Omit<Live, 'timer'> & {
  phase: TimerState['phase'];
  step: LedStep | null;
  next: LedStep | null;
  /** Seconds left, below zero what is beyond, to the millisecond: when the figures change next. */
  precise: number;
  /** Beyond the time of the step the figures count up. */
  figures: { beyond: boolean; minutes: string; seconds: string };
  /** Of the time of the step, what is left: 1 to 0. */
  left: number;
  stage: ClockStage;
  /** Steps of the slot that is on, or begins. */
  slot: readonly StepShown[];
  /** The step by which people go to tables: the one that is on, else the next that has any. null: none comes. */
  goTo: LedStep | null;
  /** What comes after the slot that is on. null: nothing. */
  nextSlot: { title: string; at: number } | null;
  /** By how many minutes the day is late, or early. null: it is not the day, or nothing runs. */
  late: number | null;
};

const SOON = 300;
const LAST = 60;
const DAY = 86_400_000;

export function clockShown(day: LiveDay, now: number): ClockShown {
  const { timer, ...live } = liveAt(day, now);
  const isOn = timer.phase === 'running' || timer.phase === 'paused';
  const [waiting = null] = day.steps;
  const step = isOn ? stepOf(day, timer.step.id) : timer.phase === 'waiting' ? waiting : null;
  const seconds = isOn ? timer.secondsLeft : (step?.seconds ?? 0);
  const overrun = isOn ? timer.overrun : 0;
  const at = step ? day.steps.indexOf(step) : day.steps.length;
  return {
    ...live,
    phase: timer.phase,
    step,
    next: isOn ? (day.steps[at + 1] ?? null) : null,
    precise: seconds - overrun,
    figures: figuresOf(seconds, overrun),
    left: isOn ? leftOf(seconds, timer.seconds) : 1,
    stage: !isOn || seconds > SOON ? 'usual' : overrun > 0 ? 'beyond' : seconds <= LAST ? 'last' : 'soon',
    slot: day.steps.filter(({ slotId }) => slotId === step?.slotId).map((one) => asShown(day, one, isOn ? at : -1)),
    goTo: day.steps.slice(at).find(({ roundId }) => roundId !== null) ?? null,
    nextSlot: slotAfter(day, at),
    late: step ? lateBy(day, { step, seconds, isOn }, now) : null,
  };
}

/** Everything the day runs through, with where we are. */
export function courseShown(day: LiveDay, now: number): StepShown[] {
  const { step, phase } = clockShown(day, now);
  const at = phase === 'over' ? day.steps.length : phase === 'waiting' || !step ? -1 : day.steps.indexOf(step);
  return day.steps.map((one) => asShown(day, one, at));
}

/** A step whose time was all taken back is over. */
const leftOf = (seconds: number, whole: number): number => (whole > 0 ? Math.min(1, seconds / whole) : 0);

const stepOf = ({ steps }: LiveDay, id: string): LedStep | null => steps.find((step) => step.id === id) ?? null;

function asShown({ steps }: LiveDay, step: LedStep, current: number): StepShown {
  const index = steps.indexOf(step);
  const { id, title, seconds, at } = step;
  const isFirst = steps[index - 1]?.slotId !== step.slotId;
  const slot = isFirst && step.slot !== title ? step.slot : null;
  return { id, title, slot, seconds, at, state: index < current ? 'done' : index === current ? 'now' : 'coming' };
}

/** A second is shown until it is over, so that a step of ten minutes begins with 10:00 and ends with 0:00. */
function figuresOf(secondsLeft: number, overrun: number): ClockShown['figures'] {
  const beyond = overrun >= 1;
  const whole = beyond ? Math.floor(overrun) : Math.ceil(secondsLeft - 0.001);
  return {
    beyond,
    minutes: String(Math.floor(whole / 60)),
    seconds: String(whole % 60).padStart(2, '0'),
  };
}

function slotAfter({ steps }: LiveDay, at: number): ClockShown['nextSlot'] {
  const here = steps[at]?.slotId;
  const after = steps.slice(at + 1).find(({ slotId }) => slotId !== here);
  return after ? { title: after.slot, at: after.at } : null;
}

/** What is on would end at once, or when its time is over; compared with when it was planned to end. */
function lateBy({ dayBegins }: LiveDay, on: { step: LedStep; seconds: number; isOn: boolean }, now: number) {
  if (now < dayBegins || now >= dayBegins + DAY) return null;
  const { step, seconds, isOn } = on;
  const ends = now + seconds * 1000;
  const planned = step.at + step.seconds * 1000;
  const minutes = Math.trunc((ends - planned) / 60_000);
  // Who has not begun is not early.
  return isOn ? minutes : Math.max(0, minutes);
}
