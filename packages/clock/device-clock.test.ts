import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginClock, type DeviceClock, distrusted, heard, isSet, serverTime } from './device-clock.ts';

/** A device whose clock is `wrong` milliseconds behind the server’s and gains or loses `drift` of what passes. */
type Device = { wrong: number; drift: number };
const deviceAt = ({ wrong, drift }: Device, serverAt: number) => serverAt * (1 + drift) - wrong;

type Travel = { after: number; there: number; back: number };

/** Asks once, `after` milliseconds later; `there` and `back` are how long the question and the answer travelled. */
function ask(clock: DeviceClock, device: Device, askedAt: number, { there, back }: Travel) {
  const heardAt = askedAt + there + back;
  const sample = { heardAt: deviceAt(device, heardAt), took: there + back, serverAt: askedAt + there };
  return { clock: heard(clock, sample), at: heardAt };
}

const wrongBy = (clock: DeviceClock, device: Device, at: number) =>
  Math.abs(serverTime(clock, deviceAt(device, at)) - at);

const travel = (most: number): fc.Arbitrary<Travel> =>
  fc.record({
    after: fc.integer({ min: 20, max: 60_000 }),
    there: fc.integer({ min: 1, max: most }),
    back: fc.integer({ min: 1, max: most }),
  });
const device = fc.record({
  wrong: fc.integer({ min: -86_400_000, max: 86_400_000 }),
  drift: fc.integer({ min: -100, max: 100 }).map((parts) => parts / 1_000_000),
});
const steady = fc.record({ wrong: fc.integer({ min: -86_400_000, max: 86_400_000 }), drift: fc.constant(0) });

test('before anything was heard a device shows its own time; the first answer sets it, however wrong it was', () => {
  const begun = beginClock();
  const set = heard(begun, { heardAt: 1_000, took: 40, serverAt: 5_000_000 });

  expect([isSet(begun), serverTime(begun, 1_000)]).toEqual([false, 1_000]);
  expect([isSet(set), serverTime(set, 1_000)]).toEqual([true, 5_000_020]);
});

test('the answer that came back quickest counts, not the last one', () => {
  const quick = heard(beginClock(), { heardAt: 1_000, took: 20, serverAt: 990 });
  const slow = heard(quick, { heardAt: 2_000, took: 2_000, serverAt: 1_990 });

  expect(serverTime(slow, 2_000)).toBe(2_000);
});

test('a small difference is put right little by little, a large one at once', () => {
  const set = heard(beginClock(), { heardAt: 1_000, took: 200, serverAt: 900 });
  const small = heard(set, { heardAt: 2_000, took: 10, serverAt: 2_095 });
  const large = heard(set, { heardAt: 2_000, took: 10, serverAt: 9_995 });

  expect([2_000, 2_500, 3_000, 9_000].map((at) => serverTime(small, at) - at)).toEqual([0, 50, 100, 100]);
  expect(serverTime(large, 2_000)).toBe(10_000);
});

test('a device that slept forgets what it learnt, and goes on from what it shows', () => {
  const set = heard(beginClock(), { heardAt: 1_000, took: 2, serverAt: 1_000 });
  const woken = distrusted(set);
  const put = heard(woken, { heardAt: 10_000, took: 300, serverAt: 70_000 });

  expect(serverTime(woken, 5_000)).toBe(serverTime(set, 5_000));
  expect(serverTime(put, 10_000)).toBe(70_150);
});

test('an answer that came before it was asked for says nothing', () => {
  const set = heard(beginClock(), { heardAt: 1_000, took: 2, serverAt: 1_000 });

  expect(heard(set, { heardAt: 1_000, took: -5, serverAt: 0 })).toBe(set);
});

test('whatever the delays and however uneven, once it has slid it is no more wrong than half the quickest round trip', () => {
  fc.assert(
    fc.property(steady, fc.array(travel(400), { minLength: 1, maxLength: 12 }), (device, travels) => {
      let clock = beginClock();
      let at = 0;
      // Within a minute, so that what was learnt first is still worth as much.
      for (const one of travels) ({ clock, at } = ask(clock, device, at + (one.after % 500), one));
      const quickest = Math.min(...travels.map(({ there, back }) => (there + back) / 2));

      expect(wrongBy(clock, device, at + 10_000)).toBeLessThanOrEqual(quickest + 3);
    }),
    { numRuns: 500 },
  );
});

test('it is never more wrong than the slowest half round trip it heard of, also while it slides and while the device drifts', () => {
  const looks = fc.array(fc.tuple(travel(400), fc.integer({ min: 0, max: 60_000 })), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(device, looks, (device, asked) => {
      let clock = beginClock();
      let at = 0;
      for (const [one, later] of asked) {
        ({ clock, at } = ask(clock, device, at + one.after, one));
        const slowest = Math.max(...asked.map(([{ there, back }]) => (there + back) / 2));
        // What drifts in two minutes of silence.
        expect(wrongBy(clock, device, at + later)).toBeLessThanOrEqual(slowest + 120_000 * 2e-4 + 1);
      }
    }),
    { numRuns: 300 },
  );
});

test('what is shown never runs backwards, unless it was so wrong that it is put right at once', () => {
  fc.assert(
    fc.property(device, fc.array(travel(140), { minLength: 2, maxLength: 30 }), (device, travels) => {
      let clock = beginClock();
      let at = 0;
      let last = Number.NEGATIVE_INFINITY;
      for (const one of travels) {
        const askedAt = at + one.after;
        for (let look = at; isSet(clock) && look < askedAt; look += one.after / 7) {
          const shown = serverTime(clock, deviceAt(device, look));
          expect(shown).toBeGreaterThanOrEqual(last);
          last = shown;
        }
        ({ clock, at } = ask(clock, device, askedAt, one));
      }
    }),
    { numRuns: 300 },
  );
});
