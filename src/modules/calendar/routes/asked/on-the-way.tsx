import type { Context } from 'hono';
import type { Env } from '#platform/web';
import type { EventOnPage } from '../../store/events/event-page.ts';
import { OnTheWay } from '../../views/asked/on-the-way.tsx';
import { hostsOf } from '../registering/asked-view.ts';

/** The stops and workshops of an event, on its page. Nothing where it has none. */
export async function onTheWay(c: Context<Env>, { asked: { choices } }: EventOnPage) {
  const shown = choices.filter(({ kind }) => kind !== 'meal');
  if (shown.length === 0) return null;
  return <OnTheWay t={c.var.t} choices={shown} hosts={await hostsOf(c, { choices: shown })} />;
}
