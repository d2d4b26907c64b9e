import type pg from 'pg';

/** How large: as `architecture` asks of the demo of a city. */
export const LARGE = { organisations: 1000, people: 20_000, events: 5000, registrationsPerEvent: 30 };

/**
 * Fills a network that is there with organisations, members, events over four years, half of them to come, and who is
 * registered for each. Made by the database itself, so that it takes seconds; the same at every run.
 */
export async function fillLargeNetwork(db: pg.Client, slug: string, now: Date): Promise<void> {
  const found = await db.query<{ id: string }>('select id from network where slug = $1', [slug]);
  await db.query(NAMED);
  const networkId = found.rows[0]?.id;
  if (!networkId) throw new Error(`there is no network ${slug}`);
  for (const [sql, values] of steps(networkId, now)) await db.query(sql, values);
  await db.query('analyze');
}

/** An id of the form our ids have, always the same for the same words. */
const NAMED = `create function pg_temp.named(words text) returns uuid language sql immutable as
  $$ select overlay(overlay(md5(words) placing '7' from 13) placing '8' from 17)::uuid $$`;

type Step = [sql: string, values: unknown[]];

const steps = (networkId: string, now: Date): Step[] => [
  [
    `insert into organisation (id, name, aliases, kind, commune, created_at)
     select pg_temp.named('organisation' || i), jsonb_build_object('fr', 'Association ' || i, 'nl', 'Vereniging ' || i), '[]', 'association',
       (array['Forest', 'Ixelles', 'Molenbeek-Saint-Jean', 'Saint-Gilles', 'Uccle'])[1 + i % 5], $1
     from generate_series(1, ${LARGE.organisations}) i`,
    [now],
  ],
  [
    `insert into organisation_in_network (network_id, organisation_id, added_at)
     select $1, pg_temp.named('organisation' || i), $2 from generate_series(1, ${LARGE.organisations}) i`,
    [networkId, now],
  ],
  [
    `insert into person (id, name, email, email_verified, created_at, updated_at)
     select pg_temp.named('person' || i), 'Personne ' || i, 'personne' || i || '@large.example', true, $1, $1
     from generate_series(1, ${LARGE.people}) i`,
    [now],
  ],
  [
    `insert into membership (network_id, id, person_id, organisation_id, role, function, since_on, added_at)
     select $1, pg_temp.named('membership' || i), pg_temp.named('person' || i), pg_temp.named('organisation' || 1 + i % ${LARGE.organisations}),
       'member', '{"lang": "fr", "text": ""}', $2::timestamptz::date, $2
     from generate_series(1, ${LARGE.people}) i`,
    [networkId, now],
  ],
  [
    `insert into event (network_id, id, kind, title, about, starts_at, ends_at, place_name, commune, languages, audience, places, created_at)
     select $1, pg_temp.named('event' || i), (array['meeting', 'workshop', 'infoSession', 'visit', 'activity'])[1 + i % 5],
       jsonb_build_object('lang', 'fr', 'text', 'Rencontre ' || i),
       jsonb_build_object('lang', 'fr', 'text', repeat('Ce que nous faisons ensemble, et comment y prendre part. ', 6)),
       $2::timestamptz + (i - ${LARGE.events / 2}) * interval '7 hours', $2::timestamptz + (i - ${LARGE.events / 2}) * interval '7 hours' + interval '2 hours',
       jsonb_build_object('lang', 'fr', 'text', 'Salle ' || i % 40),
       (array['Forest', 'Ixelles', 'Molenbeek-Saint-Jean', 'Saint-Gilles', 'Uccle'])[1 + i % 5],
       array['fr'], 'public', 400, $2
     from generate_series(1, ${LARGE.events}) i`,
    [networkId, now],
  ],
  [
    `insert into event_organiser (network_id, event_id, organisation_id, position)
     select $1, pg_temp.named('event' || i), pg_temp.named('organisation' || 1 + i % ${LARGE.organisations}), 0
     from generate_series(1, ${LARGE.events}) i`,
    [networkId],
  ],
  [
    `insert into registration (network_id, id, event_id, given_name, family_name, organisation_id, role, source, code, state, registered_at)
     select $1, pg_temp.named('registration' || i || '-' || j), pg_temp.named('event' || i), 'Prénom' || j, 'Nom' || i,
       pg_temp.named('organisation' || 1 + (i * 7 + j) % ${LARGE.organisations}), case when j % 4 = 0 then 'serviceUser' else 'worker' end,
       'form', 'GRAND ' || i || '-' || j, 'registered', $2
     from generate_series(1, ${LARGE.events}) i, generate_series(1, ${LARGE.registrationsPerEvent}) j`,
    [networkId, now],
  ],
];

/** Events still to come that visitors may register for. */
export async function eventsToCome(db: pg.Client, count: number): Promise<string[]> {
  const found = await db.query<{ id: string }>(
    `select pg_temp.named('event' || i)::text as id from generate_series($1::int, $2::int) i`,
    [LARGE.events / 2 + 9, LARGE.events / 2 + 8 + count],
  );
  return found.rows.map(({ id }) => id);
}
