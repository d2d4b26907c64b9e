import type { T } from '#platform/texts';
import type { ThreadKnot } from '#platform/ui';
import type { StepShown } from './shown.ts';
import { spanWords } from './words.ts';

/** A step on the thread: what is done, by whom, when it begins, how long it lasts. */
export function knotOf(t: T, { says, who, startsAfter, minutes, times }: StepShown): ThreadKnot {
  const usual = t('methods.minutes.exactly', { minutes: minutes.usual });
  return {
    state: 'done',
    name: says,
    hour: startsAfter === null ? undefined : clockWords(startsAfter),
    text: t(`methods.who.${who}`),
    side: {
      words:
        times === 'each'
          ? t('methods.each', { minutes: minutes.usual })
          : times > 1
            ? t('methods.times', { times, minutes: minutes.usual })
            : usual,
      lines: minutes.min === minutes.max ? undefined : [spanWords(t, minutes)],
    },
  };
}

/** 0:00, 1:25: how long one has been at it. */
const clockWords = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
