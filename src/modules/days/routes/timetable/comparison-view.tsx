import type { Context } from 'hono';
import { participantsOf } from '#modules/calendar';
import { methodsOf } from '#modules/methods';
import { inLanguage } from '#platform/texts';
import type { Env } from '#platform/web';
import { dayPaths } from '../../addresses.ts';
import { budgetTotals } from '../../rules/timetable/budget.ts';
import { checkedDay } from '../../rules/timetable/checks.ts';
import { clockAt } from '../../rules/timetable/clock.ts';
import { comparedVariants } from '../../rules/timetable/compare.ts';
import { dayEndsBy } from '../../rules/timetable/day-end.ts';
import { plannedOf } from '../../store/timetable/planned.ts';
import { ComparisonPage } from '../../views/timetable/comparison-page.tsx';
import { eventHere } from '../of-event.ts';
import { methodOf } from './slot-method.ts';

/** All variants of the day beside each other: hours, what differs, what they cost. */
export async function comparisonView(c: Context<Env>) {
  const { db, network, frame, t } = c.var;
  const which = { networkId: network.id, eventId: c.req.param('event') ?? '' };
  const [event, timetable, people, methods] = await Promise.all([
    eventHere(c),
    plannedOf(db, which),
    participantsOf(db, which),
    methodsOf(db, network.id),
  ]);
  const { variants, walks, inUse } = timetable;
  const endsBy = dayEndsBy(event);
  return (
    <ComparisonPage
      frame={frame}
      paths={dayPaths(network.slug, event.id)}
      title={inLanguage(event.title, t.lang).text}
      variants={variants.map(({ id, name, slots, lines }) => {
        const { endsAt, overrun, totals } = checkedDay(slots, { walks, endsBy });
        return {
          id,
          name: inLanguage(name, t.lang).text,
          isInUse: id === inUse,
          endsAt: endsAt === null ? null : clockAt(endsAt),
          overrun,
          inGroups: totals.find(({ kind }) => kind === 'groups')?.minutes ?? 0,
          cents: budgetTotals(lines, people.length).total,
        };
      })}
      rows={comparedVariants(variants).map(({ of, differs }) => ({
        title: inLanguage(of.find((slot) => slot !== null)?.title ?? { lang: 'fr', text: '' }, t.lang).text,
        differs,
        of: of.map((slot) =>
          slot
            ? {
                startsAt: clockAt(slot.startsAt),
                minutes: slot.minutes,
                room: slot.room,
                method: methodOf(methods, slot)?.name[t.lang] ?? null,
              }
            : null,
        ),
      }))}
      people={people.length}
    />
  );
}
