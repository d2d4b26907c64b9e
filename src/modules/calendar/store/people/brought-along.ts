import { type SQL, sql } from 'drizzle-orm';
import type { RegistrationState } from '../../rules/registering/registration.ts';
import { registration } from '../../tables/index.ts';

/** Somebody whom a member registered. */
export type BroughtAlong = {
  id: string;
  givenName: string;
  familyName: string | null;
  state: RegistrationState;
  code: string;
};

/** More people than one member brings; whoever brings more has a list. */
const MOST = 40;

/** Those whom this member registered for the event and who come or wait to, in the order in which they were written in. */
export const broughtBy = (personId: string): SQL<BroughtAlong[]> => sql<
  BroughtAlong[]
>`(select coalesce(json_agg(json_build_object('id', b.id, 'givenName', b.given_name, 'familyName', b.family_name,
    'state', b.state, 'code', b.code) order by b.registered_at, b.id), '[]')
  from (select * from ${registration} b where b.network_id = event.network_id and b.event_id = event.id
    and b.registered_by = ${personId} and b.source = 'proxy' and b.state <> 'withdrawn'
    order by b.registered_at, b.id limit ${MOST}) b)`;
