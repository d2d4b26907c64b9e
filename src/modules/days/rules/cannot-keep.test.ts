import { expect, test } from 'vitest';
import { cannotKeep } from './cannot-keep.ts';
import { aDay, aPerson, aRound } from './fixtures/a-day.ts';
import { USUAL_SETTINGS, type Wish } from './wishes.ts';

const people = (count: number, given = {}) => Array.from({ length: count }, (_, i) => aPerson(`p${i}`, given));
const morning = aRound('morning', [], { min: 5, ideal: 8, max: 8 });
const wish = (given: Partial<Wish>): Wish => ({
  id: 'w',
  kind: 'apart',
  people: [],
  group: null,
  rounds: null,
  task: null,
  version: 1,
  ...given,
});

test('seven people of a municipality for six groups: two meet at least once; seven groups would spare them', () => {
  const seven = people(7, { organisationId: 'commune' });
  const others = Array.from({ length: 41 }, (_, i) => aPerson(`o${i}`, { organisationName: `Maison ${i}` }));

  const [cannot, ...more] = cannotKeep({ day: aDay([morning]), people: [...seven, ...others] });

  expect(more).toEqual([]);
  expect(cannot?.origin).toBe('colleagues:commune');
  expect(cannot?.whys).toEqual([
    {
      rounds: [morning],
      why: { kind: 'colleagues', people: 7, groups: 6, pairs: 1 },
      atBest: { kind: 'pairs', pairs: 1 },
      nearest: { kind: 'groups', groups: 7, smallest: 6, largest: 7 },
    },
  ]);
});

test('the same reason in two rounds is said once, with both', () => {
  const rounds = [morning, aRound('noon', [], { min: 5, ideal: 8, max: 8 })];

  const found = cannotKeep({ day: aDay(rounds), people: people(16, { organisationName: 'CPAS' }) });

  expect(found[0]?.whys).toHaveLength(1);
  expect(found[0]?.whys[0]?.rounds).toEqual(rounds);
  expect(found[0]?.whys[0]?.nearest).toEqual({ kind: 'none' });
});

test('three people apart at two tables cannot be kept; three tables would', () => {
  const day = aDay([aRound('morning', [], { min: 4, ideal: 6, max: 8 })], {
    wishes: [wish({ people: ['p0', 'p1', 'p2'] })],
  });

  const [cannot] = cannotKeep({ day, people: people(12) });

  expect(cannot?.origin).toBe('wish:w');
  expect(cannot?.whys[0]).toMatchObject({
    why: { kind: 'moreThanGroups', people: 3, groups: 2 },
    nearest: { kind: 'groups', groups: 3, smallest: 4, largest: 4 },
  });
});

test('one or two service users at every table, with too few of them', () => {
  const crowd = [...people(20), ...Array.from({ length: 2 }, (_, i) => aPerson(`u${i}`, { role: 'serviceUser' }))];
  const settings = { ...USUAL_SETTINGS, serviceUsers: 'oneOrTwo' as const };

  const [cannot] = cannotKeep({
    day: aDay([aRound('morning', [], { min: 5, ideal: 6, max: 11 })], { settings }),
    people: crowd,
  });

  expect(cannot?.origin).toBe('setting:serviceUsers');
  expect(cannot?.whys[0]).toMatchObject({
    why: { kind: 'tooFewOfValue', people: 2, needed: 4 },
    nearest: { kind: 'groups', groups: 2 },
  });
});

test('one service user for each worker is counted over the day', () => {
  const crowd = [...people(12), ...Array.from({ length: 9 }, (_, i) => aPerson(`u${i}`, { role: 'serviceUser' }))];
  const settings = { ...USUAL_SETTINGS, serviceUsers: 'onePerWorker' as const };

  const found = cannotKeep({ day: aDay([morning], { settings }), people: [...crowd, aPerson('a', { role: 'actor' })] });

  expect(found).toEqual([
    {
      origin: 'setting:serviceUsers',
      whys: [{ rounds: [], why: { kind: 'notOnePerWorker', workers: 12, users: 9 }, atBest: null, nearest: null }],
    },
  ]);
});

test('what a mixing could not keep is told as long as it is wished for', () => {
  const proof = { act: 1, levels: [], unmet: [{ origin: 'wish:w' as const, why: '' }] };
  const kept = wish({ people: ['p0', 'p1'] });
  const told = (wishes: Wish[]) => cannotKeep({ day: aDay([morning], { proof, wishes }), people: people(16) });

  expect(told([kept])).toMatchObject([{ origin: 'wish:w', whys: [{ why: { kind: 'notFound' } }] }]);
  expect(told([])).toEqual([]);
});

test('a day without people, or where all can be kept, says nothing', () => {
  expect(cannotKeep({ day: aDay([morning]), people: [] })).toEqual([]);
  expect(cannotKeep({ day: aDay([morning]), people: people(16) })).toEqual([]);
});
