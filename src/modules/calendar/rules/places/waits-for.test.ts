import { expect, test } from 'vitest';
import { NO_LIMITS, type Seat } from './limits.ts';
import { Taken } from './taken.ts';
import { waitsFor } from './waits-for.ts';

const worker = (organisation: string | null = null, options: string[] = []): Seat => ({
  organisation,
  role: 'worker',
  options,
});

test('whoever waits where all places are taken waits like everybody', () => {
  expect(waitsFor({ ...NO_LIMITS, places: 1 }, Taken.by([worker()]), [worker()])).toBeNull();
});

test('an organisation that has its places, and a workshop that is full, are what one waits for also in a full hall', () => {
  const limits = { ...NO_LIMITS, places: 1, perOrganisation: 1, options: new Map([['cv', 1]]) };
  const taken = Taken.by([worker('rampe', ['cv'])]);

  expect(waitsFor(limits, taken, [worker('rampe')])).toEqual({ is: 'organisation' });
  expect(waitsFor(limits, taken, [worker('etabli', ['cv'])])).toEqual({ is: 'option', option: 'cv' });
});

test('people who come together wait for as many places as they are; where nothing is counted they wait for none', () => {
  const four = [worker(), worker(), worker(), worker()];

  expect(waitsFor({ ...NO_LIMITS, places: 6 }, Taken.by([worker(), worker(), worker()]), four)).toEqual({
    is: 'party',
    people: 4,
  });
  expect(waitsFor(NO_LIMITS, new Taken(), four)).toBeNull();
});

test('where one more of an organisation may come, two of it wait for two places and not for a colleague to give one up', () => {
  const limits = { ...NO_LIMITS, perOrganisation: 2 };
  const two = [worker('rampe'), worker('rampe')];

  expect(waitsFor(limits, Taken.by([worker('rampe')]), two)).toEqual({ is: 'party', people: 2 });
  expect(waitsFor(limits, Taken.by([worker('rampe'), worker('rampe')]), two)).toEqual({ is: 'organisation' });
});
