import { momentOf, type TimerAct, type TimerState, timerAt } from '#packages/clock';
import { countingActs, isRehearsal, type LiveAct, type ScreenView } from './acts.ts';
import type { LedStep } from './led-steps.ts';

/** All a device needs to show the day as everybody sees it, for as long as it hears nothing. */
export type LiveDay = {
  steps: readonly LedStep[];
  acts: readonly LiveAct[];
  /** Midnight before it, in milliseconds. */
  dayBegins: number;
};

export type Live = {
  timer: TimerState;
  view: ScreenView;
  word: string | null;
  gong: boolean;
  /** null: nobody said so. */
  lead: { personId: string | null; since: number } | null;
  /** When somebody sounded it last. */
  rangAt: number | null;
  isRehearsal: boolean;
};

const TIMER_KINDS: readonly string[] = ['start', 'pause', 'extend', 'next', 'back'];
const isTimerAct = (act: LiveAct): act is TimerAct => TIMER_KINDS.includes(act.kind);

/** What is so at a moment. It follows from steps and acts alone. */
export function liveAt({ steps, acts, dayBegins }: LiveDay, now: number): Live {
  const counting = countingActs(acts, now, dayBegins);
  const last = <Kind extends LiveAct['kind']>(kind: Kind) =>
    counting.findLast((act): act is Extract<LiveAct, { kind: Kind }> => act.kind === kind);
  const lead = last('lead');
  const ring = last('ring');
  const show = last('show');
  return {
    timer: timerAt(steps, counting.filter(isTimerAct), now),
    view: show?.view ?? 'clock',
    word: show?.word ?? null,
    gong: last('gong')?.on ?? true,
    lead: lead ? { personId: lead.personId, since: momentOf(lead.id) } : null,
    rangAt: ring ? momentOf(ring.id) : null,
    isRehearsal: isRehearsal(now, dayBegins),
  };
}
