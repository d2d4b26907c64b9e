import type { T } from '#platform/texts';
import { Choice, Choices } from '#platform/ui';

/** What a form about one date of a series knows of those after it. */
export type Following = { count: number; seen: number };

type ReachShown = { t: T; following: Following; chosen: string; error: string | undefined; help?: string | undefined };

/** How far a change goes: this date, or those after it too. */
export function ReachChoice({ t, following, chosen, error, help }: ReachShown) {
  return (
    <>
      <input type="hidden" name="seen" value={String(following.seen)} />
      <Choices t={t} name="reach" legend={t('calendar.series.reach')} help={help} error={error}>
        <Choice name="reach" value="this" label={t('calendar.series.reach.this')} checked={chosen !== 'following'} />
        <Choice
          name="reach"
          value="following"
          label={t('calendar.series.reach.following', { count: following.count })}
          checked={chosen === 'following'}
        />
      </Choices>
    </>
  );
}
