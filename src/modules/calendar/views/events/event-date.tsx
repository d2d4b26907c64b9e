import { type T, upToDateIn } from '#platform/texts';
import { DateBlock, FuzzyDate } from '#platform/ui';
import type { When } from '../../words/index.ts';

type EventDateProps = { t: T; event: When; strong?: boolean; size?: 'usual' | 'big' };

/** The day of an event as a block; where no day is known, the words that were said instead of one. */
export function EventDate({ t, event, strong, size }: EventDateProps) {
  return event.fuzzyWhen ? (
    <FuzzyDate words={upToDateIn(event.fuzzyWhen, t.lang).text} strong={strong} size={size} />
  ) : (
    <DateBlock t={t} on={event.startsAt} strong={strong} size={size} />
  );
}
