import fc from 'fast-check';
import { expect, test } from 'vitest';
import { understandMinutes } from '#packages/minutes';
import { attendanceStates } from '../kinds.ts';
import { itemsOf } from './items.ts';
import { alreadyListed, saySame, stateAfter } from './joining.ts';
import { oneOfEach, type PersonBrought } from './merge-people.ts';
import { ANOTHER, goesInto } from './same-day.ts';

const person = (id: string, given: Partial<PersonBrought> = {}): PersonBrought => ({
  ...{ id, name: id, organisation: '', email: '', state: 'present', personId: '', same: '' },
  ...given,
});

test('a person written three ways is proposed as one, and is three people until somebody says so', () => {
  const text = 'PV du 12 mars 2026\nPrésents : Awa Diallo (Duo), Diallo Awa, A. Diallo : awa@duo.example\n';
  const people = itemsOf(understandMinutes(text)).filter(({ kind }) => kind === 'person');

  expect(people.map(({ id, alike }) => [id, alike])).toEqual([
    ['p0', []],
    ['p1', ['p0']],
    ['p2', expect.arrayContaining(['p0'])],
  ]);
  expect(people.map(({ fields }) => fields.same)).toEqual(['', '', '']);
});

test('said to be one, they are called as they stand first and keep what only a later spelling had', () => {
  const said = [
    person('p0', { name: 'Awa Diallo', organisation: 'Duo' }),
    person('p1', { name: 'Diallo Awa', same: 'p0', organisation: 'Tilleul' }),
    person('p2', { name: 'A. Diallo', same: 'p1', email: 'awa@duo.example' }),
    person('p3', { name: 'Bram', same: 'p9' }),
  ];

  expect(oneOfEach(said)).toEqual([
    person('p0', { name: 'Awa Diallo', organisation: 'Duo', email: 'awa@duo.example' }),
    person('p3', { name: 'Bram', same: 'p9' }),
  ]);
});

const people = fc
  .array(
    fc.record({
      same: fc.constantFrom('', 'p0', 'p1', 'p2', 'p3', 'p4', 'p5'),
      state: fc.constantFrom(...attendanceStates),
    }),
    {
      maxLength: 6,
    },
  )
  .map((list) => list.map((given, i) => person(`p${i}`, given)));

test('whatever is said to be the same, nobody is lost, nobody is two, and nobody becomes one unasked', () => {
  fc.assert(
    fc.property(people, (said) => {
      const merged = oneOfEach(said);

      expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
      expect(merged.length === 0).toBe(said.length === 0);
      const alone = said.filter(({ id, same }) => !same && !said.some((one) => one.same === id));
      expect(merged).toEqual(expect.arrayContaining(alone));
      expect(oneOfEach(merged.map((one) => ({ ...one, same: '' })))).toHaveLength(merged.length);
    }),
  );
});

const listed = fc.record({
  id: fc.uuid(),
  name: fc.constantFrom('Awa Diallo', 'Diallo Awa', 'Bram', ''),
  organisationName: fc.constantFrom(null, 'Duo', 'Rivage'),
  email: fc.constantFrom(null, 'awa@duo.example', 'a@b.example'),
  personId: fc.constantFrom(null, '1', '2'),
});

test('whoever is on a list is found there again; two whom their organisation or address tells apart stay two', () => {
  fc.assert(
    fc.property(fc.array(listed, { minLength: 1, maxLength: 5 }), fc.nat(4), (list, i) => {
      const one = list[i % list.length];
      if (!one?.name) return;
      const again = {
        ...{ name: one.name, organisation: one.organisationName ?? '' },
        ...{ email: one.email ?? '', personId: one.personId ?? '' },
      };

      expect(alreadyListed(again, list)).not.toBeNull();
    }),
  );
  const awa = { id: 'x', name: 'Awa Diallo', organisationName: 'Duo', email: null, personId: null };
  const comes = { name: 'Awa Diallo', organisation: 'Rivage', email: '', personId: '' };
  expect(alreadyListed(comes, [awa])).toBeNull();
  expect(alreadyListed({ ...comes, organisation: '' }, [awa])).toBe(awa);
  expect(alreadyListed({ ...comes, name: '', organisation: '' }, [{ ...awa, name: '' }])).toBeNull();
});

test('what was seen at a meeting is never changed by a text, and a text read twice changes nothing more', () => {
  const state = fc.constantFrom(...attendanceStates);
  fc.assert(
    fc.property(state, state, (there, brought) => {
      const after = stateAfter(there, brought);

      expect(stateAfter(after, brought)).toBe(after);
      if (there === 'present' || there === 'absent') expect(after).toBe(there);
      expect([there, brought]).toContain(after);
    }),
  );
});

test('the same words are the same whatever a copy did to their spaces, case and last dot', () => {
  expect(saySame('Budget  2026.', 'budget 2026')).toBe(true);
  expect(saySame('Budget 2026', 'Budget 2027')).toBe(false);
});

test('where a space has a meeting on that day somebody has to say which; elsewhere nobody is asked', () => {
  const meeting = (id: string, spaceId: string | null, given = {}) => ({
    ...{ id, spaceId, startsAt: new Date('2026-03-12T08:30:00Z'), cancelledAt: null },
    ...given,
  });
  const meetings = [
    meeting('ours', null),
    meeting('theirs', 'theirs'),
    meeting('cancelled', 'gone', { cancelledAt: new Date() }),
    meeting('late', 'evening', { startsAt: new Date('2026-03-12T23:30:00Z') }),
  ];
  const goes = (chosen: string, spaceId: string | null) => {
    const into = goesInto(chosen, { day: '2026-03-12', spaceId, meetings });
    return 'refused' in into ? into.refused : (into.into?.id ?? null);
  };

  expect([goes('', null), goes('', 'theirs'), goes('', 'gone'), goes('', 'evening')]).toEqual([
    'there',
    'there',
    null,
    null,
  ]);
  expect([goes('ours', 'gone'), goes('cancelled', null), goes('late', null), goes(ANOTHER, null)]).toEqual([
    'ours',
    'gone',
    'gone',
    null,
  ]);
});
