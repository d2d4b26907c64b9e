import { sql } from 'drizzle-orm';
import { type Acceptance, type DaySettings, USUAL_SETTINGS, type Wish } from '../rules/wishes.ts';

type AcceptanceRow = Omit<Acceptance, 'at'> & { at: string };

/** What is wished for a day, beside the question for its rounds. */
export const wishesOfDay = {
  settings: sql<DaySettings | null>`(
    select json_build_object('colleaguesApart', s.colleagues_apart, 'newFaces', s.new_faces, 'balance', s.balance,
      'serviceUsers', s.service_users, 'version', s.version)
    from day_settings s where s.network_id = asked.network_id and s.event_id = asked.event_id
  )`,
  wishes: sql<Wish[]>`(
    select coalesce(json_agg(json_build_object('id', w.id, 'kind', w.kind, 'people', w.people, 'group', w."group",
      'rounds', w.rounds, 'task', w.task, 'version', w.version) order by w.made_at, w.id), '[]')
    from wish w
    where w.network_id = asked.network_id and w.event_id = asked.event_id and w.removed_at is null
  )`,
  accepted: sql<AcceptanceRow[]>`(
    select coalesce(json_agg(json_build_object('id', a.id, 'origin', a.origin, 'reason', a.reason, 'by', a."by", 'at', a.at)
      order by a.at), '[]')
    from wish_acceptance a
    where a.network_id = asked.network_id and a.event_id = asked.event_id and a.ended_at is null
  )`,
};

type Row = { settings: DaySettings | null; wishes: Wish[]; accepted: AcceptanceRow[] };

export const wishesFrom = ({ settings, wishes, accepted }: Row) => ({
  settings: settings ?? USUAL_SETTINGS,
  wishes,
  accepted: accepted.map((acceptance): Acceptance => ({ ...acceptance, at: new Date(acceptance.at) })),
});
