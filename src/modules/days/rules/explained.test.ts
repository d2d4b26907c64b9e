import { expect, test } from 'vitest';
import { explainable, explainedDay, metCounts } from './explained.ts';
import { aDay, aPerson, aRound } from './fixtures/a-day.ts';

const people = (ids: string) => [...ids].map((id) => aPerson(id));
const tables = (...groups: string[]) => groups.map((ids) => [...ids]);
const at = (clock: string) => ({ startsAt: new Date(`2027-01-28T${clock}:00Z`) });

test('everybody’s different neighbours are counted over the day; whoever sits nowhere meets nobody', () => {
  const rounds = [aRound('r', tables('abc', 'def')), aRound('s', tables('abd', 'cef'))];

  const met = metCounts(rounds);

  expect(met.get('a')).toBe(3);
  expect(met.get('c')).toBe(4);
  expect(met.get('z')).toBeUndefined();
});

test('a round that was drawn or is pinned is taken as given: what it costs is not counted as if it could be spared', () => {
  const colleagues = [...'abcd'].map((id) => aPerson(id, { organisationName: id < 'c' ? 'Une' : id }));
  const rounds = [aRound('r', tables('ab', 'cd'), { way: 'drawn' }), aRound('s', tables('ac', 'bd'), at('10:00'))];
  const level = (round: Partial<(typeof rounds)[number]>) => {
    const day = aDay([{ ...rounds[0], ...round } as (typeof rounds)[number], ...rounds.slice(1)]);
    const found = explainable({ day, people: colleagues });
    return found && explainedDay(found).levels.find(({ name }) => name === 'sameOrganisation');
  };

  expect(level({})).toMatchObject({ value: 1, bound: 1, proven: true });
  expect(level({ way: 'mixed', locked: true })).toMatchObject({ value: 1, bound: 1, proven: true });
  expect(level({ way: 'mixed' })).toMatchObject({ value: 1, bound: 0, proven: false });
});

test('an exchange that only passes the small table on to somebody else is not proposed', () => {
  const rounds = [aRound('r', tables('ab', 'cdef')), aRound('s', tables('ab', 'cdef'), at('10:00'))];
  const found = explainable({ day: aDay(rounds), people: people('abcdef') });
  const fewest = found ? explainedDay(found).fewest : [];

  expect(fewest.map(({ id, met }) => [id, met])).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
  for (const { better } of fewest) {
    expect(better).not.toBeNull();
    // Whoever comes to the small table keeps the three of the other round, and one more.
    expect(better?.met).toBe(4);
  }
  const once = explainable({ day: aDay(rounds.slice(0, 1)), people: people('abcdef') });
  expect(once ? explainedDay(once).fewest.map(({ better }) => better) : []).toEqual([null, null]);
});

test('who has no seat is not there, and a day on which nobody sits is not explained', () => {
  const day = aDay([aRound('r', tables('ab', 'cd')), aRound('s', [], at('10:00'))]);
  const found = explainable({ day, people: people('abcde') });

  expect(found?.problem.people.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(found?.plan.rounds.map(({ id }) => id)).toEqual(['r']);
  expect(explainable({ day: aDay([]), people: people('ab') })).toBeNull();
});
