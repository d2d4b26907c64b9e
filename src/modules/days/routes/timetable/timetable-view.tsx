import type { Context } from 'hono';
import { personNames } from '#modules/accounts';
import { participantsOf } from '#modules/calendar';
import { methodsOf } from '#modules/methods';
import { liveTopics } from '#platform/live';
import { inLanguage } from '#platform/texts';
import type { Env } from '#platform/web';
import { dayPaths } from '../../addresses.ts';
import { checkedDay } from '../../rules/timetable/checks.ts';
import { clockAt } from '../../rules/timetable/clock.ts';
import { dayEndsBy } from '../../rules/timetable/day-end.ts';
import { fitProposals } from '../../rules/timetable/fitting.ts';
import { materialsOf } from '../../rules/timetable/materials.ts';
import { variantNamed } from '../../rules/timetable/timetable.ts';
import { dayOf } from '../../store/day.ts';
import { plannedOf } from '../../store/timetable/planned.ts';
import { topicOf } from '../../store/topic.ts';
import { TimetablePage } from '../../views/timetable/timetable-page.tsx';
import { eventHere } from '../of-event.ts';
import { leastOfMethod, methodOf } from './slot-method.ts';
import { slotShown } from './slot-shown.ts';

/** stale: somebody changed the timetable since the page was shown. */
export type TimetableRefusal = 'stale' | 'refused';

/** Of history: what one may still want to take back. */
const ACTS_SHOWN = 6;

/** The variant of the address, else the one in use, as it stands; for coordinators with all that deserves a look. */
export async function timetableView(c: Context<Env>, { refusal }: { refusal?: TimetableRefusal } = {}) {
  const { db, network, frame, member, now, t } = c.var;
  const which = { networkId: network.id, eventId: c.req.param('event') ?? '' };
  const isCoordinator = member?.role === 'coordinator';
  const [event, timetable, methods, day, people] = await Promise.all([
    eventHere(c),
    plannedOf(db, which),
    methodsOf(db, network.id),
    isCoordinator ? dayOf(db, which) : null,
    isCoordinator ? participantsOf(db, which) : [],
  ]);
  // Members read the one that is in use.
  const variant = variantNamed(timetable, isCoordinator ? c.req.query('variant') : undefined);
  const slots = variant?.slots ?? [];
  const seenBy = isCoordinator ? slots : slots.filter(({ shownTo }) => shownTo === 'all');
  const ids = seenBy.flatMap(({ people }) => people.flatMap(({ personId }) => personId ?? []));
  const latest = isCoordinator
    ? timetable.latest.filter(({ variantId }) => variantId === variant?.id).slice(0, ACTS_SHOWN)
    : [];
  const names = await personNames(db, [...ids, ...latest.flatMap(({ by }) => by ?? [])]);
  const endsBy = dayEndsBy(event);
  const { walks, acts } = timetable;
  const checked = checkedDay(slots, { walks, endsBy });
  const around = { t, names, methods, checked: day && { day, people, slots } };
  return (
    <TimetablePage
      frame={{ ...frame, live: liveTopics([topicOf(event.id)], now) }}
      paths={dayPaths(network.slug, event.id)}
      methodPath={(id) => `/n/${network.slug}/methods/${id}`}
      title={inLanguage(event.title, t.lang).text}
      variants={timetable.variants.map(({ id, name }) => ({
        id,
        name: inLanguage(name, t.lang).text,
        isInUse: id === timetable.inUse,
      }))}
      variantId={variant?.id ?? null}
      seen={acts}
      slots={seenBy.map((slot) => slotShown(slot, around))}
      picked={c.req.query('slot') ?? null}
      checked={{
        ...checked,
        endsAt: checked.endsAt === null ? null : clockAt(checked.endsAt),
        endsBy: clockAt(endsBy),
      }}
      proposals={day ? fitProposals({ slots, walks, endsBy, leastOf: leastOfMethod(methods) }).map(proposalShown) : []}
      materials={materialsOf(slots, (id) => methodOf(methods, { methodId: id })?.materials ?? []).map(
        ({ material, slots: asking }) => ({ material, slots: asking.map((one) => inLanguage(one.title, t.lang).text) }),
      )}
      latest={latest.map(({ by, ...act }) => ({ ...act, by: (by && names.get(by)) || null }))}
      now={now}
      isPublished={timetable.publishedAt !== null}
      isCoordinator={isCoordinator}
      refusal={refusal ?? null}
    />
  );

  function proposalShown({ way, touches, slots: after }: ReturnType<typeof fitProposals>[number]) {
    const titles = new Map(slots.map((slot) => [slot.id, inLanguage(slot.title, t.lang).text]));
    const { endsAt } = checkedDay(after, { walks, endsBy });
    return {
      way,
      touches: touches.map((touch) => ({ ...touch, title: titles.get(touch.slotId) ?? '' })),
      endsAt: clockAt(endsAt ?? endsBy),
    };
  }
}
