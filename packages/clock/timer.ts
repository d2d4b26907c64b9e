/**
 * One clock for everybody: what console, screen and phones show follows from the steps of a sheet and the acts that were
 * done, nothing else. Acts are facts that never change; two devices that know the same acts show the same, in whatever
 * order they heard of them. All moments are the server’s, in milliseconds.
 */
export type SheetStep = { id: string; seconds: number };

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
  let at: Position = { index: -1, spent: 0, runningSince: null, extended: new Map() };
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
    case 'next':
      return steps[at.index]?.id === act.stepId ? moved(steps, at, at.index + 1, moment) : at;
    case 'back':
      return steps[at.index]?.id === act.stepId && at.index > 0 ? moved(steps, at, at.index - 1, moment) : at;
  }
}

/** Another step begins with its whole time; a clock that stood still goes on standing still. */
function moved(steps: readonly SheetStep[], at: Position, index: number, moment: number): Position {
  const isOver = index >= steps.length;
  return { ...at, index, spent: 0, runningSince: at.runningSince === null || isOver ? null : moment };
}

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
