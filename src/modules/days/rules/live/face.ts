import type { ClockShown } from './shown.ts';

/** What a clock says, in one language. `{…}` is filled here, so that a device without a connection says the same. */
export type ClockWords = Record<
  | 'waiting'
  | 'left'
  | 'last'
  | 'beyond'
  | 'paused'
  | 'over'
  | 'next'
  | 'noNext'
  | 'after'
  | 'late'
  | 'lateOne'
  | 'early'
  | 'earlyOne'
  | 'onTime'
  | 'spoken'
  | 'itIs'
  | 'rehearsal'
  | 'tried'
  | 'sayBegin'
  | 'saySoon'
  | 'sayLast'
  | 'sayOver'
  | 'unheard'
  | 'hurried',
  string
>;

/** Every line of a clock, by its name. An empty one is not shown. */
export type Face = Record<
  | 'heading'
  | 'slot'
  | 'step'
  | 'instruction'
  | 'besides'
  | 'sign'
  | 'minutes'
  | 'seconds'
  | 'spoken'
  | 'stage'
  | 'question'
  | 'said'
  | 'next'
  | 'after'
  | 'late'
  | 'hour'
  | 'rehearsal'
  | 'tried',
  string
>;

/** `hourOf`: a moment as people say it. `now`: the server’s, as this device knows it. */
export function faceOf(shown: ClockShown, words: ClockWords, hourOf: (at: number) => string, now: number): Face {
  const { phase, step, next, nextSlot, figures, word, view } = shown;
  const question = step?.question ?? '';
  const { minutes, seconds } = figures;
  const isPart = step !== null && step.title !== step.slot;
  const title = phase === 'over' ? words.over : (step?.title ?? '');
  return {
    heading: headingOf(shown, words),
    slot: isPart ? step.slot : '',
    step: title,
    // What a hall has to do: the step in words, or the question where the slot is one step.
    instruction: isPart || question === '' ? title : question,
    besides: isPart ? question : '',
    sign: figures.beyond ? '+' : '',
    minutes,
    seconds,
    spoken: filled(words.spoken, { minutes, seconds }),
    stage: stageWords(shown, words),
    question,
    said: (view === 'word' ? word : view === 'question' ? question || step?.title : null) ?? '',
    next: next
      ? filled(words.next, { step: next.title })
      : phase === 'running' || phase === 'paused'
        ? words.noNext
        : '',
    after: nextSlot ? filled(words.after, { hour: hourOf(nextSlot.at), slot: nextSlot.title }) : '',
    late: lateWords(shown, words),
    hour: filled(words.itIs, { hour: hourOf(now) }),
    rehearsal: shown.isRehearsal ? words.rehearsal : '',
    tried: shown.isRehearsal ? words.tried : '',
  };
}

/** Over the names of who goes where, before people sit there: what they go to. */
function headingOf({ view, step, goTo }: ClockShown, words: ClockWords): string {
  const isNext = view === 'tables' && goTo !== null && goTo.slotId !== step?.slotId;
  return isNext ? filled(words.next, { step: goTo.slot }) : (step?.slot ?? '');
}

function stageWords({ phase, stage }: ClockShown, words: ClockWords): string {
  if (phase === 'over') return '';
  if (phase === 'waiting') return words.waiting;
  if (phase === 'paused') return words.paused;
  return stage === 'beyond' ? words.beyond : stage === 'last' ? words.last : words.left;
}

function lateWords({ late, phase }: ClockShown, words: ClockWords): string {
  if (late === null) return '';
  if (late === 0) return phase === 'waiting' ? '' : words.onTime;
  const minutes = String(Math.abs(late));
  if (late > 0) return filled(late === 1 ? words.lateOne : words.late, { minutes });
  return filled(late === -1 ? words.earlyOne : words.early, { minutes });
}

export const filled = (pattern: string, values: Record<string, string>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

export type Notice = 'sayBegin' | 'saySoon' | 'sayLast' | 'sayOver';

/** What is worth interrupting somebody for who listens to the page, between two moments. null: nothing. */
export function noticeBetween(before: ClockShown, after: ClockShown): Notice | null {
  if (after.phase !== 'running') return null;
  if (before.phase === 'waiting' || before.step?.id !== after.step?.id) return 'sayBegin';
  if (before.stage === after.stage) return null;
  return after.stage === 'soon'
    ? 'saySoon'
    : after.stage === 'last'
      ? 'sayLast'
      : after.stage === 'beyond'
        ? 'sayOver'
        : null;
}
