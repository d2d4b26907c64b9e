import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attendanceOf, attendanceTotals, stayedAway } from './attendance.ts';
import { type Arrival, type DoorFact, presences } from './presence.ts';

const at = new Date('2027-01-28T08:00:00Z');
const noted = (id: string, state: DoorFact): Arrival => ({ id, registrationId: id, state, at });
const person = (id: string, given: Partial<Parameters<typeof attendanceOf>[0][number]> = {}) => ({
  ...{ id, organisationName: 'La Rampe', role: 'worker' as const, walkedIn: false, standing: 'registered' as const },
  ...given,
});

test('who registered, came, stayed away, walked in and was let in is counted by organisation and role', () => {
  const people = [
    person('awa'),
    person('bram'),
    person('carine', { organisationName: 'Atelier' }),
    person('driss', { role: 'serviceUser', organisationName: null }),
    person('elif', { walkedIn: true }),
    person('gone', { standing: 'withdrawn' }),
    person('back', { standing: 'withdrawn' }),
  ];
  const presence = presences([
    noted('awa', 'left'),
    noted('bram', 'absent'),
    noted('driss', 'untilNoon'),
    noted('elif', 'present'),
    noted('back', 'present'),
  ]);

  const lines = attendanceOf(people, presence, 'fr');

  expect(lines).toEqual([
    { organisation: 'Atelier', role: 'worker', registered: 1, came: 0, walkedIn: 0, admitted: 0 },
    { organisation: 'La Rampe', role: 'worker', registered: 2, came: 3, walkedIn: 1, admitted: 1 },
    { organisation: null, role: 'serviceUser', registered: 1, came: 1, walkedIn: 0, admitted: 0 },
  ]);
  expect(attendanceTotals(lines)).toEqual({
    ...{ registered: 4, came: 4, walkedIn: 1, admitted: 1, stayedAway: 2 },
    ...{ workers: 3, serviceUsers: 1, organisations: 1 },
  });
});

test('nobody is counted twice or lost: who registered is there or stayed away, who came was registered, walked in or was let in', () => {
  const somebody = fc.record({
    organisationName: fc.constantFrom('La Rampe', 'la rampe', 'Atelier', null),
    role: fc.constantFrom('worker' as const, 'serviceUser' as const),
    walkedIn: fc.boolean(),
    standing: fc.constantFrom('registered' as const, 'withdrawn' as const, 'waiting' as const),
    state: fc.constantFrom('present' as const, 'absent' as const, 'left' as const, 'withdrawn' as const, null),
  });
  fc.assert(
    fc.property(fc.array(somebody), (given) => {
      const people = given.map((one, index) => ({ id: String(index), ...one }));
      const facts = people.flatMap(({ id, state }) => (state ? noted(id, state) : []));

      const lines = attendanceOf(people, presences(facts), 'fr');
      const { registered, came, walkedIn, admitted, stayedAway: away } = attendanceTotals(lines);

      const before = people.filter((one) => one.standing === 'registered' && !one.walkedIn);
      const there = before.filter(({ state }) => state === 'present' || state === 'left').length;
      expect(registered).toBe(before.length);
      expect(away).toBe(before.length - there);
      expect(came).toBeGreaterThanOrEqual(Math.max(walkedIn, admitted));
      expect(lines.every((line) => stayedAway(line) >= 0)).toBe(true);
      expect(new Set(lines.map(({ organisation, role }) => `${organisation?.toLowerCase()} ${role}`)).size).toBe(
        lines.length,
      );
    }),
  );
});
