/**
 * What this machine can do at most, measured beside the product in the same run: a bare page, and a bare route with one
 * prepared query rendered by JSX. A process of its own, as the product is.  DATABASE_URL=… PORT=… node bench/web/ceilings.ts
 */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { jsx } from 'hono/jsx';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
const app = new Hono();
const bare = `<!doctype html><html lang="fr"><head><title>x</title></head><body>${'<p>Une phrase de la page.</p>'.repeat(400)}</body></html>`;

app.get('/bare', (c) => c.html(bare));

/** Thirty events to come of a network with their places: what the list of the product shows. */
const EVENTS = {
  name: 'ceiling',
  text: `select id, title, place_name, starts_at from event
    where network_id = (select id from network order by created_at limit 1) and starts_at > now() order by starts_at limit 30`,
};
app.get('/one-query', async (c) => {
  const { rows } = await pool.query<{ id: string; title: { text: string }; place_name: string; starts_at: Date }>(
    EVENTS,
  );
  const items = rows.map(({ id, title, place_name, starts_at }) =>
    jsx(
      'li',
      {},
      jsx('a', { href: `/events/${id}` }, title.text),
      jsx('time', { datetime: starts_at.toISOString() }, starts_at.toISOString()),
      jsx('p', {}, place_name),
    ),
  );
  return c.html(
    jsx(
      'html',
      { lang: 'fr' },
      jsx('head', {}, jsx('title', {}, 'x')),
      jsx('body', {}, jsx('ul', {}, ...items)),
    ) as never,
  );
});

serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' }, () =>
  process.stdout.write('ready\n'),
);
