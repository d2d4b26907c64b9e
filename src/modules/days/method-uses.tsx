import { comingDays, eventMoments } from '#modules/calendar';
import { saidOfMethod, satisfactionOf } from '#modules/methods';
import type { Filling } from '#platform/slots';
import { inLanguage } from '#platform/texts';
import { dayPaths } from './addresses.ts';
import { slotsOfMethod } from './store/timetable/uses.ts';
import { MethodUses } from './views/timetable/method-uses.tsx';

/** Days are prepared so long ahead. */
const AHEAD = 400 * 86_400_000;

/** Fills the page of a method: the days it was used on, and those to come on which coordinators may use it again. */
export const methodUses: Filling = async ({ db, t, now, networkSlug, member, subject }) => {
  if (member?.networkId !== subject.networkId) return null;
  const { networkId, id: methodId } = subject;
  const [slots, coming, said] = await Promise.all([
    slotsOfMethod(db, { networkId, methodId }),
    member.role === 'coordinator'
      ? comingDays(db, { networkId, from: now, until: new Date(now.getTime() + AHEAD) }, 3)
      : [],
    saidOfMethod(db, { networkId, methodId }),
  ]);
  const ids = [...new Set(slots.map(({ eventId }) => eventId))];
  const days = ids.length > 0 ? await eventMoments(db, { networkId, ids }) : [];
  if (days.length === 0 && coming.length === 0) return null;
  const pathOf = (eventId: string) => dayPaths(networkSlug, eventId).timetable;
  return (
    <MethodUses
      t={t}
      satisfaction={satisfactionOf(said.map(({ mark }) => mark))}
      uses={days.flatMap((day) =>
        slots
          .filter(({ eventId }) => eventId === day.id)
          .map(({ minutes, title }) => ({
            ...{ minutes, startsAt: day.startsAt, isPast: day.startsAt < now },
            day: inLanguage(day.title, t.lang),
            slot: inLanguage(title, t.lang),
            said: said.flatMap(({ subjectId, words }) =>
              subjectId === day.id && words ? [inLanguage(words, t.lang)] : [],
            ),
            href: pathOf(day.id).page,
          })),
      )}
      coming={coming.map(({ id, title, startsAt }) => ({
        title: inLanguage(title, t.lang).text,
        startsAt,
        href: pathOf(id).withMethod(methodId),
      }))}
    />
  );
};
