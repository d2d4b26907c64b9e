import { expect, test } from 'vitest';
import { type DeviceAct, type DeviceDoor, listedHere, peopleHere, scanHere } from './on-device.ts';

const now = new Date('2027-01-28T08:00:00Z');
const later = new Date('2027-01-28T08:20:00Z');

const awaited = (id: string): DeviceDoor['people'][number] => ({
  ...{ id, code: `TILLEUL ${id}`, name: id, organisation: null, isServiceUser: false, walkedIn: false },
  ...{ standing: 'registered', state: 'awaited', at: null, note: '' },
});
const door: DeviceDoor = { people: [awaited('awa'), awaited('bram')], tables: null };
const newcomer = { id: 'new', name: 'Zoé', organisation: null, isServiceUser: false };

test('who is here is whom the device took along and what was done on it since, in order', () => {
  const acts: DeviceAct[] = [
    { kind: 'arrival', registrationId: 'awa', state: 'present', at: now },
    { kind: 'walkIn', newcomer, told: 'r0:0', at: now },
    { kind: 'arrival', registrationId: 'awa', state: 'untilNoon', at: now },
    { kind: 'arrival', registrationId: 'nobody', state: 'absent', at: now },
  ];

  const people = peopleHere(door, acts);
  const without = peopleHere(door, [...acts, { kind: 'withdrawal', registrationId: 'new' }]);

  expect(people.map(({ id, state, isKept, told }) => [id, state, isKept, told])).toEqual([
    ['awa', 'untilNoon', true, null],
    ['bram', 'awaited', false, null],
    ['new', 'present', true, 'r0:0'],
  ]);
  expect(without.map(({ id }) => id)).toEqual(['awa', 'bram']);
});

test('whoever is noted twice came at the first time', () => {
  const twice = [now, later].map((at) => ({
    kind: 'arrival' as const,
    registrationId: 'awa',
    state: 'present' as const,
    at,
  }));

  const [awa] = peopleHere(door, twice);

  expect(awa).toMatchObject({ state: 'present', at: now });
});

test('whoever withdrew is on the list once they are there', () => {
  const gone = { ...door, people: [awaited('awa'), { ...awaited('bram'), standing: 'withdrawn' as const }] };
  const comes: DeviceAct = { kind: 'arrival', registrationId: 'bram', state: 'present', at: now };
  const listed = (acts: DeviceAct[]) => listedHere(peopleHere(gone, acts)).map(({ id }) => id);

  expect([listed([]), listed([comes])]).toEqual([['awa'], ['awa', 'bram']]);
});

test('a code that was read says whose it is, and comes to the same as a button', () => {
  const people = [
    awaited('awa'),
    { ...awaited('bram'), code: 'TILLEUL 4273' },
    { ...awaited('carine'), standing: 'waiting' as const, code: 'ORTIE 2222' },
  ];
  const scanned = (code: string): DeviceAct => ({ kind: 'scan', code, at: now });
  const after = (acts: DeviceAct[]) => peopleHere({ people, tables: null }, acts);
  const said = (acts: DeviceAct[], code: string) => scanHere(after(acts), code).is;

  expect(
    after([scanned('https://x.example/p/TILLEUL-4273'), scanned('ORTIE 2222'), scanned('nothing')]).map(
      ({ id, state }) => [id, state],
    ),
  ).toEqual([
    ['awa', 'awaited'],
    ['bram', 'present'],
    ['carine', 'awaited'],
  ]);
  expect([
    said([], 'tilleul 4273'),
    said([scanned('TILLEUL 4273')], 'TILLEUL 4273'),
    said([], 'ORTIE 2222'),
    said([], 'X'),
  ]).toEqual(['in', 'known', 'noPlace', 'unknown']);
});
