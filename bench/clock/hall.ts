import {
  beginClock,
  type DeviceClock,
  distrusted,
  heard,
  type SheetStep,
  serverTime,
  type TimerAct,
  type TimerDoing,
  timerAt,
} from '../../packages/clock/index.ts';

/** How the way between a device and the server is, in milliseconds. */
export type Way = {
  name: string;
  /** The quickest, there and back: they need not be the same. */
  there: number;
  back: number;
  /** On top of it, on average; sometimes much more. */
  jitter: number;
  /** From when until when nothing comes through, and the device sleeps, in seconds of the day. */
  away: [number, number][];
  asleep: [number, number][];
  /** What the device’s own clock is wrong by, and what it gains, in parts of a million. */
  wrong: number;
  drift: number;
};

const steps: SheetStep[] = Array.from({ length: 6 }, (_, index) => ({ id: `step-${index}`, seconds: 600 }));
const BEGUN = Date.UTC(2027, 0, 28, 8, 30);
const EVERY = 100;
const QUESTIONS = { first: 5, again: 3, apart: 150, every: 60_000 };

/** A small random number generator that gives the same numbers for the same seed. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What one device shows at each tenth of a second; null: it sleeps, or does not know the last act yet. */
export type Shown = { ours: number | null; naive: number | null }[];

type Arrival = { at: number; act: TimerAct; left: number };

/** A day of so many seconds with these acts, on one device. */
export function showOn(way: Way, acts: readonly TimerAct[], seconds: number, seed: number): Shown {
  const random = numbers(seed);
  const inside = (spans: readonly [number, number][], at: number) =>
    spans.some(([from, to]) => at >= BEGUN + from * 1000 && at < BEGUN + to * 1000);
  const delay = (least: number) => least - Math.log(1 - random()) * way.jitter * (random() < 0.05 ? 6 : 1);
  const own = (at: number) => BEGUN + (at - BEGUN) * (1 + way.drift / 1_000_000) + way.wrong;
  const reachable = (at: number) => !inside(way.away, at) && !inside(way.asleep, at);
  const backAt = [...way.away, ...way.asleep].map(([, to]) => BEGUN + to * 1000);

  const arrivals: Arrival[] = acts.map((act) => {
    // The notice comes, the device asks, the server answers with the time left at that moment, and the answer travels.
    let answered = momentOfAct(act) + delay(way.back) + delay(way.there);
    let back = delay(way.back);
    while (!reachable(answered + back)) {
      answered = Math.min(...backAt.filter((moment) => moment > answered + back)) + delay(way.there);
      back = delay(way.back);
    }
    return { at: answered + back, act, left: leftAt(acts, answered) };
  });

  let clock: DeviceClock = beginClock();
  const questions = askedAt(backAt, seconds).filter(reachable);
  const samples = questions
    .map((at) => ({ at, there: delay(way.there), back: delay(way.back) }))
    .map(({ at, there, back }) => ({
      heard: at + there + back,
      sample: { heardAt: own(at + there + back), took: there + back, serverAt: at + there },
    }))
    .sort((one, other) => one.heard - other.heard);
  const wakes = way.asleep.map(([, to]) => BEGUN + to * 1000);

  const shown: Shown = [];
  for (let at = BEGUN; at < BEGUN + seconds * 1000; at += EVERY) {
    for (const wake of wakes) if (wake > at - EVERY && wake <= at) clock = distrusted(clock);
    const due = samples.filter((one) => one.heard > at - EVERY && one.heard <= at);
    for (const { sample } of due) clock = heard(clock, sample);
    const known = arrivals.filter((one) => one.at <= at);
    const lastAct = acts.filter((act) => momentOfAct(act) <= at).length;
    const isShown = !inside(way.asleep, at) && known.length >= lastAct && known.length > 0;
    const latest = known.toSorted((one, other) => other.at - one.at)[0];
    shown.push({
      ours: isShown
        ? leftAt(
            known.map(({ act }) => act),
            serverTime(clock, own(at)),
          )
        : null,
      naive: isShown && latest ? latest.left - (own(at) - own(latest.at)) : null,
    });
  }
  return shown;
}

/** When a device asks: some questions at first, when it is back, and some each minute. */
function askedAt(backAt: readonly number[], seconds: number): number[] {
  const minutes = Array.from(
    { length: Math.ceil((seconds * 1000) / QUESTIONS.every) },
    (_, index) => BEGUN + index * QUESTIONS.every,
  );
  const burst = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => from + index * QUESTIONS.apart);
  return [
    ...burst(BEGUN, QUESTIONS.first),
    ...minutes.slice(1).flatMap((minute) => burst(minute, QUESTIONS.again)),
    ...backAt.flatMap((at) => burst(at, QUESTIONS.first)),
  ];
}

/** Milliseconds; below zero what is over. */
function leftAt(acts: readonly TimerAct[], now: number): number {
  const state = timerAt(steps, acts, now);
  return state.phase === 'running' || state.phase === 'paused' ? (state.secondsLeft - state.overrun) * 1000 : 0;
}

const momentOfAct = ({ id }: TimerAct): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

/** An act so many seconds after the day began. */
export function actAt(seconds: number, doing: TimerDoing): TimerAct {
  const moment = (BEGUN + seconds * 1000).toString(16).padStart(12, '0');
  return { id: `${moment.slice(0, 8)}-${moment.slice(8)}-7000-8000-000000000001`, ...doing };
}
