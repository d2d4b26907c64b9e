import { type SQL, sql } from 'drizzle-orm';
import type { Written } from '#platform/texts';
import { event } from '../../tables/index.ts';

export type DateAround = {
  id: string;
  title: Written;
  startsAt: Date;
  fuzzyWhen: Written | null;
  audience: 'public' | 'members';
  isCancelled: boolean;
  /** before, after: the edition of last time, of next time. */
  how: 'before' | 'after' | 'series';
};

type DateJson = Omit<DateAround, 'startsAt'> & { startsAt: string };

/** Dates that belong with an event, in order: part of the question its page asks. */
export const datesAround: SQL<DateJson[]> = sql<DateJson[]>`(select coalesce(json_agg(json_build_object(
    'id', o.id, 'title', o.title, 'startsAt', o.starts_at, 'fuzzyWhen', o.fuzzy_when, 'audience', o.audience, 'isCancelled', o.cancelled_at is not null,
    'how', case when o.id = event.edition_of then 'before' when o.edition_of = event.id then 'after' else 'series' end)
    order by o.starts_at, o.id), '[]')
  from ${event} o where o.network_id = event.network_id and o.id <> event.id and not o.is_template
    and (o.id = event.edition_of or o.edition_of = event.id or o.series_id = event.series_id))`;
