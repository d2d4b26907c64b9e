import type { Context } from 'hono';
import type { Env } from '#platform/web';
import { eventPath } from '../addresses.ts';
import type { EventOnPage } from '../store/event-page.ts';
import { DatesAround } from '../views/around/dates-around.tsx';

/** What surrounds an event in time, on its page: other dates that this person may see. */
export function around(c: Context<Env>, event: EventOnPage) {
  const { network, member, now, t } = c.var;
  const dates = event.around.filter(({ audience }) => member || audience === 'public');
  return <DatesAround t={t} dates={dates} hrefOf={(id) => eventPath(network.slug, id)} now={now} />;
}
