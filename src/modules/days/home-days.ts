import { comingDays, participantsOf } from '#modules/calendar';
import { type Awaited, type Awaiting, nothingAwaits } from '#modules/networks';
import type { SlotContext } from '#platform/slots';
import { inLanguage, type T } from '#platform/texts';
import { dayPaths, stepPath } from './addresses.ts';
import { type NextStep, nextStep } from './rules/next-step.ts';
import { dayOf } from './store/day.ts';
import { printedPapers } from './store/printed.ts';

/** From so many weeks before it on a day is worked at. */
const WEEKS = 3;
const MOST = 3;

/** What the days of the next weeks ask of who coordinates them, on the home of the network. */
export async function homeDays(context: SlotContext): Promise<Awaiting> {
  const { db, t, now, networkSlug, member, subject } = context;
  const { networkId } = subject;
  if (member?.role !== 'coordinator') return nothingAwaits;
  const until = new Date(now.getTime() + WEEKS * 7 * 86_400_000);
  const days = await comingDays(db, { networkId, from: now, until }, MOST);
  const steps = await Promise.all(
    days.map(async ({ id: eventId, title, startsAt }): Promise<Awaited[]> => {
      const which = { networkId, eventId };
      const [day, people, printed] = await Promise.all([
        dayOf(db, which),
        participantsOf(db, { ...which, lang: t.lang }),
        printedPapers(db, which),
      ]);
      const step = nextStep(day, people, printed.badges);
      if (!step) return [];
      const act = { href: stepPath(dayPaths(networkSlug, eventId), step.is), words: t(`steps.${step.is}.act`) };
      return [{ when: t.ago(startsAt, now), question: questionOf(t, step), text: inLanguage(title, t.lang).text, act }];
    }),
  );
  return { items: steps.flat(), count: steps.flat().length };
}

function questionOf(t: T, step: NextStep): string {
  if (step.is === 'seat') return t('steps.seat', { count: step.people });
  if (step.is === 'print') return t('steps.print', { count: step.badges });
  return t('steps.compose');
}
