import type { Filling } from '#platform/slots';
import { dayPaths } from './addresses.ts';
import { dayOnPage, peopleOnPage } from './day-on-page.ts';
import { isDayOver } from './rules/after/when-closed.ts';
import { nextStep } from './rules/next-step.ts';
import { acceptedOfDay } from './rules/wishes-shown.ts';
import { printedPapers } from './store/printed.ts';
import { EventPart } from './views/event-part.tsx';

/** Fills the calendar's `eventParts`: groups, on the page of a day. */
export const eventGroups: Filling = async (context) => {
  const { db, t, now, networkSlug, member, subject, dated } = context;
  const day = await dayOnPage(context);
  const isOver = dated !== undefined && dated.endsAt <= now;
  // A day that had no tables will not get any once it is over.
  if ((dated?.sort !== 'day' || isOver) && day.rounds.length === 0) return null;
  const isCoordinator = member?.role === 'coordinator';
  const paths = dayPaths(networkSlug, subject.id);
  // Without rounds nothing is composed, printed or wished.
  const [people, printed] =
    isCoordinator && day.rounds.length > 0
      ? await Promise.all([
          peopleOnPage(context),
          printedPapers(db, { networkId: subject.networkId, eventId: subject.id }),
        ])
      : [[], null];
  return (
    <EventPart
      t={t}
      paths={paths}
      rounds={day.rounds}
      isCoordinator={isCoordinator}
      isOver={isOver}
      hasAfter={member !== null && isDayOver(day, now)}
      step={isCoordinator && !isOver ? nextStep(day, people, printed?.badges ?? null) : null}
      accepted={isCoordinator ? acceptedOfDay(day, people) : []}
    />
  );
};
