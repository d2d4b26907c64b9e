import { typedDay, typedTime } from '#modules/calendar';
import { momentAt } from '../../rules/moment.ts';

/** As many as a poll may propose. */
export const MOST_OPTIONS = 12;
const FEWEST_OPTIONS = 2;
const MOST_PLACES = 2000;

export type OptionTyped = { startsAt: Date; endsAt: Date; place: string | null; places: number | null };
type Wrong = (field: string, message: string) => void;

/** The rows of dates that say a day; hours left empty are those of the row above. Tells what is wrong in which row. */
export function optionsTyped(
  given: Readonly<Record<string, unknown>>,
  { now, today, fewest = FEWEST_OPTIONS }: { now: Date; today: string; fewest?: number },
  wrong: Wrong,
): OptionTyped[] {
  const read = (name: string) => {
    const value = given[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const options: OptionTyped[] = [];
  let [fromAbove, toAbove] = ['', ''];
  let isWrong = false;
  const say: Wrong = (field, message) => {
    isWrong = true;
    wrong(field, message);
  };
  for (let i = 1; i <= MOST_OPTIONS; i++) {
    const [dayTyped, place] = [read(`day${i}`), read(`place${i}`)];
    if (dayTyped === '') {
      if (read(`from${i}`) || read(`to${i}`) || place) say(`day${i}`, 'web.problem.date');
      continue;
    }
    const [day, from, to] = [
      typedDay(dayTyped, today),
      typedTime(read(`from${i}`) || fromAbove),
      typedTime(read(`to${i}`) || toAbove),
    ];
    const places = placesTyped(read(`places${i}`));
    if (!day) say(`day${i}`, 'web.problem.date');
    if (!from) say(`from${i}`, 'web.problem.time');
    if (!to) say(`to${i}`, 'web.problem.time');
    if (places === 'wrong') say(`places${i}`, 'polls.problem.places');
    if (place.length > 120) say(`place${i}`, 'web.problem.tooLong');
    if (!day || !from || !to || places === 'wrong') continue;
    [fromAbove, toAbove] = [from, to];
    const [startsAt, endsAt] = [momentAt(day, from), momentAt(day, to)];
    if (startsAt <= now) say(`day${i}`, 'polls.problem.past');
    if (endsAt <= startsAt) say(`to${i}`, 'polls.problem.ends');
    if (options.some((one) => +one.startsAt === +startsAt && one.place === (place || null)))
      say(`day${i}`, 'polls.problem.twice');
    options.push({ startsAt, endsAt, place: place || null, places });
  }
  if (!isWrong && options.length < fewest) wrong(`day${options.length + 1}`, 'polls.problem.two');
  return options;
}

function placesTyped(typed: string): number | null | 'wrong' {
  if (typed === '') return null;
  const places = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  return places >= 1 && places <= MOST_PLACES ? places : 'wrong';
}
