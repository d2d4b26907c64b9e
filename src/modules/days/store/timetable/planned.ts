import { sql } from 'drizzle-orm';
import type { Step } from '#modules/methods';
import { type Db, isId } from '#platform/db';
import type { BudgetLine } from '../../rules/timetable/budget-line.ts';
import { inOrder, type PlannedSlot } from '../../rules/timetable/slot.ts';
import { type ActTold, emptyTimetable, type Timetable, type Walk } from '../../rules/timetable/timetable.ts';
import { timetable } from '../../tables/index.ts';
import type { Which } from '../day.ts';
import { timetableIs } from './which.ts';

/** `begunWith`: steps of its methods as they were when the day was begun. null: it was not. */
export type Planned = Timetable & { begunWith: Record<string, Step[]> | null };

const nothingPlanned = ({ eventId }: Which): Planned => ({ ...emptyTimetable(eventId), begunWith: null });

/** The whole timetable of a day in one question: its variants with their slots and their budget. */
export async function plannedOf(db: Db, which: Which): Promise<Planned> {
  if (!isId(which.eventId)) return nothingPlanned(which);
  const [row] = await db
    .select({
      inUse: timetable.inUse,
      acts: timetable.acts,
      begunWith: timetable.begunWith,
      walks: timetable.walks,
      walksVersion: timetable.walksVersion,
      publishedAt: timetable.publishedAt,
      variants: variantsOfDay,
      latest: latestActs,
    })
    .from(timetable)
    .where(timetableIs(which));
  if (!row) return nothingPlanned(which);
  const variants = row.variants.map((one) => ({ ...one, slots: inOrder(one.slots) }));
  return { ...row, walks: row.walks as Walk[], eventId: which.eventId, variants, latest: row.latest.map(withDate) };
}

type VariantRow = Timetable['variants'][number] & { slots: PlannedSlot[]; lines: BudgetLine[] };

const variantsOfDay = sql<VariantRow[]>`(
  select coalesce(json_agg(json_build_object('id', v.id, 'name', v.name, 'version', v.version,
    'slots', (
      select coalesce(json_agg(json_build_object('id', s.id, 'startsAt', s.starts_at, 'minutes', s.minutes, 'title', s.title,
        'publicTitle', s.public_title, 'kind', s.kind, 'shownTo', s.shown_to, 'methodId', s.method_id,
        'roundId', s.round_id, 'room', s.room, 'people', s.people, 'question', s.question, 'note', s.note,
        'fixed', s.fixed, 'deciding', s.deciding, 'act', s.act)), '[]')
      from timetable_slot s where s.network_id = v.network_id and s.variant_id = v.id),
    'lines', (
      select coalesce(json_agg(json_build_object('id', l.id, 'kind', l.kind, 'title', l.title, 'cents', l.cents,
        'perPerson', l.per_person, 'deciding', l.deciding, 'version', l.version) order by l.position, l.id), '[]')
      from budget_line l where l.network_id = v.network_id and l.variant_id = v.id and l.removed_at is null)
  ) order by v.position, v.id), '[]')
  from timetable_variant v
  where v.network_id = "timetable".network_id and v.event_id = "timetable".event_id and v.removed_at is null
)`;

type ActRow = Omit<ActTold, 'at'> & { at: string };

const withDate = (row: ActRow): ActTold => ({ ...row, at: new Date(row.at) });

const latestActs = sql<ActRow[]>`(
  select coalesce(json_agg(json_build_object('number', a.number, 'what', a.what, 'variantId', a.variant_id, 'by', a."by",
    'at', a.at, 'of', case when jsonb_array_length(a.changes) = 1
      then coalesce(nullif(a.changes -> 0 -> 'after', 'null'), a.changes -> 0 -> 'before') -> 'title' end) order by a.number desc), '[]')
  from (
    select * from timetable_act t
    where t.network_id = "timetable".network_id and t.event_id = "timetable".event_id order by t.number desc limit 40
  ) a
)`;
