import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { digestOf, sealed, unsealed, useSecret } from './seal.ts';

const now = new Date('2027-01-11T08:00:00Z');
const later = new Date('2027-01-11T09:00:00Z');

beforeAll(() => useSecret('a secret that only this test knows, long enough'));

test('what is sealed comes back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(unsealed('a', sealed('a', value), now)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a seal made for one thing does not open another', () => {
  expect(unsealed('follow', sealed('say', 1), now)).toBeNull();
});

test('a seal ends at its moment', () => {
  const seal = sealed('a', 'x', later);

  expect(unsealed('a', seal, new Date(later.getTime() - 1))).toBe('x');
  expect(unsealed('a', seal, later)).toBeNull();
});

test('a sign changed, added or left out opens nothing', () => {
  const seal = sealed('a', { id: 'one' });

  fc.assert(
    fc.property(fc.nat(seal.length - 1), fc.constantFrom('', 'A', 'AA', '.', 'é'), (at, put) => {
      const changed = seal.slice(0, at) + put + seal.slice(at + 1);
      fc.pre(changed !== seal);
      expect(unsealed('a', changed, now)).toBeNull();
    }),
  );
  expect(unsealed('a', `${seal}.more`, now)).toBeNull();
});

test('whatever stands in an address, asking what it opens never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(unsealed('a', text, now)).toBeNull();
    }),
  );
  for (const text of ['', '.', '..', 'e30.e30', '%00', `${'A'.repeat(100_000)}.${'B'.repeat(32)}`])
    expect(unsealed('a', text, now)).toBeNull();
});

test('another secret opens nothing, and without one nothing is sealed', () => {
  const seal = sealed('a', 1);
  useSecret('another secret, of another installation altogether');
  const opened = unsealed('a', seal, now);
  useSecret('');

  expect(opened).toBeNull();
  expect(() => sealed('a', 1)).toThrow();
  expect(() => unsealed('a', '.', now)).toThrow();
  useSecret('a secret that only this test knows, long enough');
});

test('a digest tells two values apart and does not show them', () => {
  expect(digestOf('rate', '10.0.0.1')).not.toBe(digestOf('rate', '10.0.0.2'));
  expect(digestOf('rate', '10.0.0.1')).not.toContain('10.0');
});
