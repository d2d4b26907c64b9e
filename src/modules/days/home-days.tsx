import { comingDays, participantsOf } from '#modules/calendar';
import type { Filling } from '#platform/slots';
import { inLanguage } from '#platform/texts';
import { dayPaths } from './addresses.ts';
import { nextStep } from './rules/next-step.ts';
import { dayOf } from './store/day.ts';
import { printedPapers } from './store/printed.ts';
import { StepsPanel } from './views/steps/steps-panel.tsx';

/** From so many weeks before it on a day is worked at. */
const WEEKS = 3;
const MOST = 3;

/** Fills the home of a network, for who coordinates it: what the days of the next weeks ask of them. */
export const homeDays: Filling = async ({ db, t, now, networkSlug, member, subject: { networkId } }) => {
  if (member?.role !== 'coordinator') return null;
  const until = new Date(now.getTime() + WEEKS * 7 * 86_400_000);
  const days = await comingDays(db, { networkId, from: now, until }, MOST);
  const steps = await Promise.all(
    days.map(async ({ id: eventId, title, startsAt }) => {
      const which = { networkId, eventId };
      const [day, people, printed] = await Promise.all([
        dayOf(db, which),
        participantsOf(db, { ...which, lang: t.lang }),
        printedPapers(db, which),
      ]);
      const step = nextStep(day, people, printed.badges);
      const paths = dayPaths(networkSlug, eventId);
      return step ? [{ step, paths, title: inLanguage(title, t.lang).text, startsAt }] : [];
    }),
  );
  return steps.flat().length > 0 ? <StepsPanel t={t} steps={steps.flat()} now={now} /> : null;
};
