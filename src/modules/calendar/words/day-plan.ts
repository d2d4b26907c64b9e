import type { Language, T, Written } from '#platform/texts';

/** What a big day needs, in the order of time: days before it, negative after it. */
const plan = [
  { what: 'place', daysBefore: 60 },
  { what: 'invitations', daysBefore: 40 },
  { what: 'cases', daysBefore: 21 },
  { what: 'closing', daysBefore: 10 },
  { what: 'visit', daysBefore: 8 },
  { what: 'meals', daysBefore: 7 },
  { what: 'groups', daysBefore: 5 },
  { what: 'papers', daysBefore: 3 },
  { what: 'setUp', daysBefore: 1 },
  { what: 'welcome', daysBefore: 0 },
  { what: 'thanks', daysBefore: -1 },
  { what: 'outcomes', daysBefore: -14 },
] as const;

type In = { lang: Language; texts: readonly T[] };

/** The plan of a day in each language of its network, written first in that of whoever takes it. */
export const dayPlan = (given: In): { name: Written; daysBefore: number }[] =>
  plan.map(({ what, daysBefore }) => ({ name: inEach(given, (t) => t(`calendar.plan.${what}`)), daysBefore }));

/** The usual reminder: what is practical stands in every one of them, so its words are few. */
export const usualReminder = (given: In): { daysBefore: number; clock: string; words: Written } => ({
  daysBefore: 1,
  clock: '16:00',
  words: inEach(given, (t) => t('calendar.reminder.usualWords')),
});

function inEach({ lang, texts }: In, say: (t: T) => string): Written {
  const own = texts.find((t) => t.lang === lang) ?? texts[0];
  if (!own) return { lang, text: '' };
  const others = texts.filter((t) => t !== own).map((t) => [t.lang, { text: say(t), state: 'hand' as const }]);
  return { lang: own.lang, text: say(own), translations: Object.fromEntries(others) };
}
