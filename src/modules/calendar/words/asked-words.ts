import { inLanguage, type T, upToDateIn, type Written } from '#platform/texts';
import type { Answered } from '../rules/asked/answers.ts';
import type { ChoiceAsked, QuestionAsked } from '../rules/asked/asked.ts';
import type { SaidOf } from '../rules/asked/said-of.ts';

/** "12,50 €", as the reader's language writes it. */
export const priceWords = (t: T, cents: number): string =>
  new Intl.NumberFormat(`${t.lang}-BE`, { style: 'currency', currency: 'EUR' }).format(cents / 100);

export const said = (t: T, words: Written): string => inLanguage(words, t.lang).text;

/** When, where and by whom: "10 h – 11 h 30, salle bleue, La Rampe". null: nothing is said of it. */
export function choiceDetails(
  t: T,
  { startsAt, endsAt, place, hostId }: ChoiceAsked,
  hosts: ReadonlyMap<string, string>,
): string | null {
  const when = startsAt && (endsAt ? t.hours(startsAt, endsAt) : t.time(startsAt));
  const host = hostId && hosts.get(hostId);
  return [when, place && upToDateIn(place, t.lang).text, host].filter(Boolean).join(', ') || null;
}

/** What was answered, in words: an answer that was taken out since is not said. */
export function answerWords(t: T, question: QuestionAsked, answered: Answered): string {
  const one = (given: string): string => {
    if (question.kind === 'words') return given;
    if (question.kind === 'yesNo') return t(given === 'yes' ? 'calendar.answer.yes' : 'calendar.answer.no');
    const known = question.answers.find(({ id }) => id === given);
    return known ? said(t, known.words) : '';
  };
  return t.list([answered].flat().map(one).filter(Boolean));
}

/** What the button says: ask, wait, or register. */
export function registerWords(t: T, { needsApproval }: { needsApproval: boolean }, isFull: boolean): string {
  if (needsApproval) return t('calendar.sheet.ask');
  return t(isFull ? 'calendar.sheet.wait' : 'calendar.sheet.register');
}

type Details = { diet: string | null; travelsFrom: string | null };

/** What somebody chose and answered, a line for each thing they said. */
export function saidWords(t: T, theirs: SaidOf, { diet, travelsFrom }: Details): { term: string; text: string }[] {
  const { meal, sessions, joinsAt, leavesAt, answers } = theirs;
  const line = (term: string, text: string | null) => (text ? [{ term, text }] : []);
  return [
    ...line(t('calendar.asks.meal'), meal && said(t, meal.name)),
    ...line(t('calendar.asks.diet'), diet),
    ...line(t('calendar.asks.sessions'), t.list(sessions.map(({ name }) => said(t, name)))),
    ...line(t('calendar.asks.joinsAt'), joinsAt && said(t, joinsAt.name)),
    ...line(t('calendar.asks.leavesAt'), leavesAt && said(t, leavesAt.name)),
    ...line(t('calendar.asks.travelsFrom'), travelsFrom),
    ...answers.flatMap(({ question, answered }) => line(said(t, question.asked), answerWords(t, question, answered))),
  ];
}
