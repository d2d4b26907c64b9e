import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { textsIn } from '#platform/texts';
import type { Env } from './env.ts';
import { keepForGuests, keptPages } from './kept-pages.ts';

/** A page of so many characters at any address, which counts how often it was made. */
function aSite(length: number) {
  const made: string[] = [];
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set('t', textsIn('fr'));
    c.set('now', new Date('2027-01-11T08:00:00Z'));
    c.set('formKey', 'KEY');
    await next();
  });
  app.use(keptPages());
  app.get('/', (c) => {
    made.push(c.req.query('n') ?? '');
    keepForGuests(c);
    return c.text('x'.repeat(length));
  });
  return { made, read: async (n: number) => void (await (await app.request(`/?n=${n}`)).text()) };
}

test('a page is made once for the guests who come soon after each other', async () => {
  const { made, read } = aSite(1000);

  await read(1);
  await read(1);

  expect(made).toEqual(['1']);
});

test('long pages under many addresses do not fill the memory: the oldest go', async () => {
  const { made, read } = aSite(3_000_000);

  for (const n of [1, 2, 3, 4, 5, 6, 7]) await read(n);
  await read(7);
  await read(3);
  await read(2);

  expect(made).toEqual(['1', '2', '3', '4', '5', '6', '7', '2']);
});

test('a page that is longer than all that may be kept is given all the same', async () => {
  const { made, read } = aSite(17_000_000);

  await read(1);
  await read(1);

  expect(made).toEqual(['1', '1']);
});
