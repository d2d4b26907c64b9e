import { sql } from 'drizzle-orm';
import type { CasePlan, StudyCase } from '../rules/cases/study-case.ts';

/** The cases of a day and how they are studied, beside the question for its rounds. */
export const casesOfDay = {
  cases: sql<StudyCase[]>`(
    select coalesce(json_agg(json_build_object('id', k.id, 'title', k.title, 'about', k.about, 'minutes', k.minutes,
      'needsActor', k.needs_actor, 'actorId', k.actor_id, 'version', k.version) order by k.position, k.id), '[]')
    from study_case k
    where k.network_id = asked.network_id and k.event_id = asked.event_id and k.removed_at is null
  )`,
  casePlan: sql<CasePlan | null>`(
    select json_build_object('roundId', p.round_id, 'mode', p.mode, 'minutesBetween', p.minutes_between,
      'minutesToTell', p.minutes_to_tell, 'version', p.version)
    from case_plan p where p.network_id = asked.network_id and p.event_id = asked.event_id
  )`,
};
