import type { Context } from 'hono';
import type { Env } from '#platform/web';
import { eventPath, planningPath } from '../addresses.ts';
import type { EventOnPage } from '../store/event-page.ts';
import { tasksOfOwner } from '../store/tasks.ts';
import { DatesAround } from '../views/around/dates-around.tsx';
import { MyTasks } from '../views/around/my-tasks.tsx';
import { tasksListed } from './tasks-listed.ts';

/** What surrounds an event in time, on its page: what a coordinator has to do for it, other dates that one may see. */
export async function around(c: Context<Env>, event: EventOnPage) {
  const { db, network, member, now, t } = c.var;
  const mine =
    member?.role === 'coordinator'
      ? await tasksOfOwner(db, { networkId: network.id, eventId: event.id, ownerId: member.personId })
      : [];
  const dates = event.around.filter(({ audience }) => member || audience === 'public');
  const path = planningPath(network.slug, event.id);
  return (
    <>
      {mine.length > 0 ? (
        <MyTasks t={t} path={path} tasks={tasksListed(t, { event, tasks: mine, names: new Map(), now })} />
      ) : null}
      <DatesAround t={t} dates={dates} hrefOf={(id) => eventPath(network.slug, id)} now={now} />
    </>
  );
}
