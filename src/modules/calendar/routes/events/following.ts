import type { Context } from 'hono';
import { type Env, readForm } from '#platform/web';
import { reachForm } from '../../forms/events/repeat-form.ts';
import { seenOf } from '../../rules/planning/following.ts';
import type { EventFacts } from '../../store/events/events.ts';
import { datesFollowing } from '../../store/events/series.ts';
import type { Following } from '../../views/planning/reach-choice.tsx';

/** The dates after this one, for a form that may change them too. null: there are none. */
export async function followingOf(c: Context<Env>, event: EventFacts | null): Promise<Following | null> {
  if (!event?.seriesId || event.cancelledAt) return null;
  const dates = await datesFollowing(c.var.db, event, c.var.now);
  return dates.length > 0 ? { count: dates.length, seen: seenOf(dates) } : null;
}

/** How far the change that was sent goes. null: to this date alone. */
export async function reachAsked(c: Context<Env>): Promise<{ seen: number } | null> {
  const form = await readForm(c, reachForm);
  return form.ok && form.value.reach === 'following' ? { seen: form.value.seen } : null;
}
