/**
 * One clock for everybody: what console, screen and phones show follows from the steps of a sheet and the acts that were
 * done, nothing else. Acts are facts that never change; two devices that know the same acts show the same, in whatever
 * order they heard of them. All moments are the server’s, in milliseconds.
 */
export type SheetStep = { id: string; seconds: number };

/** What a “back” names that is pressed after the last step. */
export const AFTER_LAST = 'over';

/** What was pressed. */
export type TimerDoing =
  | { kind: 'start' }
  | { kind: 'pause' }
  /** Names the step it is for: pressed for one that is over, it changes nothing of the next. */
  | { kind: 'extend'; stepId: string; seconds: number }
  /** Leaves the step it names. Two people who press at once thus skip one step, not two. */
  | { kind: 'next'; stepId: string }
  | { kind: 'back'; stepId: string };

/** `id`: a UUIDv7, made where somebody acted, also offline: it begins with its moment and decides between two at once. */
export type TimerAct = { id: string } & TimerDoing;

export type TimerState =
  | { phase: 'waiting'; next: SheetStep | null }
  | {
      phase: 'running' | 'paused';
      step: SheetStep;
      /** All it has by now, with what was given or taken. */
      seconds: number;
      /** Below zero never: what is over is in `overrun`. */
      secondsLeft: number;
      /** How long people have been talking beyond the time of the step: it never goes on by itself. */
      overrun: number;
      next: SheetStep | null;
    }
  | { phase: 'over' };

/** The moment a UUIDv7 was made. */
export const momentOf = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

/** What is shown at a moment. Acts made after it have not happened yet. */
export function timerAt(steps: readonly SheetStep[], acts: readonly TimerAct[], now: number): TimerState {
  let at: Position = { index: -1, spent: 0, runningSince: null, extended: new Map(), left: new Set() };
  for (const act of inOrder(acts)) if (momentOf(act.id) <= now) at = after(steps, at, act);
  return shown(steps, at, now);
}

/** Each act once, in the order in which they were done. */
function inOrder(acts: readonly TimerAct[]): TimerAct[] {
  const once = new Map(acts.map((act) => [act.id, act]));
  return [...once.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** `index` −1: not begun; the number of steps: over. `spent`: milliseconds in this step before it last stood still. */
type Position = {
  index: number;
  spent: number;
  runningSince: number | null;
  /** Seconds more, or fewer, by step. */
  extended: ReadonlyMap<string, number>;
  /** Steps that somebody moved away from: those the hall has been in. */
  left: ReadonlySet<string>;
};

function after(steps: readonly SheetStep[], at: Position, act: TimerAct): Position {
  const moment = momentOf(act.id);
  switch (act.kind) {
    case 'start':
      if (at.index >= steps.length || at.runningSince !== null) return at;
      return { ...at, index: Math.max(at.index, 0), runningSince: moment };
    case 'pause':
      return at.runningSince === null ? at : { ...at, spent: spentAt(at, moment), runningSince: null };
    case 'extend':
      return {
        ...at,
        extended: new Map(at.extended).set(act.stepId, (at.extended.get(act.stepId) ?? 0) + act.seconds),
      };
    case 'next': {
      const from = pressedIn(steps, at, act.stepId);
      return from === null ? at : moved(steps, at, { from, to: from + 1, moment });
    }
    case 'back': {
      if (isOver(steps, at)) return act.stepId === AFTER_LAST ? reopened(steps, at, moment) : at;
      const from = pressedIn(steps, at, act.stepId);
      return from === null || from === 0 ? at : moved(steps, at, { from, to: from - 1, moment });
    }
  }
}

const isOver = (steps: readonly SheetStep[], at: Position): boolean => steps.length > 0 && at.index >= steps.length;

/**
 * Where the hall was when a move was pressed. Usually the step that is on; where a step was put before it since, and nobody
 * had ever been there, the one that was named. null: it was pressed for a step that is over, and counts for nothing.
 */
function pressedIn(steps: readonly SheetStep[], at: Position, stepId: string): number | null {
  const named = steps.findIndex(({ id }) => id === stepId);
  if (at.index < 0 || named < at.index) return null;
  return steps.slice(at.index, named).every(({ id }) => !at.left.has(id)) ? named : null;
}

/** Another step begins with its whole time; a clock that stood still goes on standing still. */
function moved(
  steps: readonly SheetStep[],
  at: Position,
  { from, to, moment }: { from: number; to: number; moment: number },
): Position {
  const stops = at.runningSince === null || to >= steps.length;
  const left = new Set(at.left).add(steps[from]?.id ?? '');
  return { ...at, index: to, spent: 0, runningSince: stops ? null : moment, left };
}

/** One “next” too many at the end of a day: its last step runs again. */
const reopened = (steps: readonly SheetStep[], at: Position, moment: number): Position => ({
  ...at,
  index: steps.length - 1,
  spent: 0,
  runningSince: moment,
});

const spentAt = ({ spent, runningSince }: Position, moment: number): number =>
  spent + (runningSince === null ? 0 : Math.max(0, moment - runningSince));

function shown(steps: readonly SheetStep[], at: Position, now: number): TimerState {
  if (at.index < 0) return { phase: 'waiting', next: steps[0] ?? null };
  const step = steps[at.index];
  if (!step) return { phase: 'over' };
  const seconds = Math.max(0, step.seconds + (at.extended.get(step.id) ?? 0));
  const left = seconds - spentAt(at, now) / 1000;
  return {
    phase: at.runningSince === null ? 'paused' : 'running',
    step,
    seconds,
    secondsLeft: Math.max(0, left),
    overrun: Math.max(0, -left),
    next: steps[at.index + 1] ?? null,
  };
}
