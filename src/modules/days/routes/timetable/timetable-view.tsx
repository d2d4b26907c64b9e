import type { Context } from 'hono';
import { type Method, methodById } from '#modules/methods';
import { liveTopics } from '#platform/live';
import { inLanguage } from '#platform/texts';
import type { Env } from '#platform/web';
import { dayPaths } from '../../addresses.ts';
import { clockAt } from '../../rules/timetable/clock.ts';
import { endOf, type PlannedSlot } from '../../rules/timetable/slot.ts';
import { variantNamed } from '../../rules/timetable/timetable.ts';
import { plannedOf } from '../../store/timetable/planned.ts';
import { topicOf } from '../../store/topic.ts';
import { TimetablePage } from '../../views/timetable/timetable-page.tsx';
import { eventHere } from '../of-event.ts';

/** The variant of the address, else the one in use, as it stands. */
export async function timetableView(c: Context<Env>) {
  const { db, network, frame, member, now, t } = c.var;
  const which = { networkId: network.id, eventId: c.req.param('event') ?? '' };
  const [event, timetable] = await Promise.all([eventHere(c), plannedOf(db, which)]);
  const paths = dayPaths(network.slug, event.id);
  const variant = variantNamed(timetable, c.req.query('variant'));
  const isCoordinator = member?.role === 'coordinator';
  return (
    <TimetablePage
      frame={{ ...frame, live: liveTopics([topicOf(event.id)], now) }}
      paths={paths}
      title={inLanguage(event.title, t.lang).text}
      variantId={variant?.id ?? null}
      slots={(variant?.slots ?? []).map((slot) => slotShown(slot, slot.methodId ? methodById(slot.methodId) : null))}
      isCoordinator={isCoordinator}
    />
  );

  function slotShown(slot: PlannedSlot, method: Method | null) {
    return {
      ...slot,
      from: clockAt(slot.startsAt),
      to: clockAt(endOf(slot)),
      method: method?.name[t.lang] ?? null,
    };
  }
}
