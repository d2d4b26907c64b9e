import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { growthOf, STEADY } from '../../../test/growth.ts';
import type { Env } from './env.ts';
import { type FormReading, readForm } from './form.ts';
import { Unreadable } from './unreadable.ts';

const Anything = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

async function read<Schema extends z.ZodType>(body: BodyInit | undefined, schema: Schema, type?: string) {
  let reading: FormReading<z.output<Schema>> | undefined;
  let thrown: unknown;
  const app = new Hono<Env>();
  app.post('/', async (c) => {
    reading = await readForm(c, schema);
    return c.text('');
  });
  app.onError((error, c) => {
    thrown = error;
    return c.text('', 500);
  });
  await app.request('/', {
    method: 'POST',
    ...(body !== undefined && { body }),
    ...(type && { headers: { 'content-type': type } }),
  });
  if (thrown) throw thrown;
  if (!reading) throw new Error('nothing was read');
  return reading;
}

const fields = (text: string) => new URLSearchParams(text);

test('a field sent twice is a list, and one named x[] is a list even when it is sent once', async () => {
  const { values } = await read(fields('a=1&a=2&a=3&b[]=1&c=1'), Anything);

  expect({ ...values }).toEqual({ a: ['1', '2', '3'], b: ['1'], c: '1' });
});

test('empty fields are left out, but keep their place in a list', async () => {
  const { values } = await read(fields('a=&b=+&c[]=&c[]=x'), Anything);

  expect({ ...values }).toEqual({ c: ['', 'x'] });
});

test('the end of a line is one sign, and the sign nobody can type is gone', async () => {
  const { values } = await read(fields('a=one%0D%0Atwo%0Dthree%00'), Anything);

  expect(values.a).toBe('one\ntwo\nthree');
});

test('a key that no device of ours made is no key', async () => {
  const made = await read(fields('_key=0197f3a2-7b1c-7000-8000-000000000001'), Anything);
  const invented = await read(fields('_key=1'), Anything);
  const twice = await read(fields('_key=0197f3a2-7b1c-7000-8000-000000000001&_key=x'), Anything);

  expect(made.ok && made.key).toBe('0197f3a2-7b1c-7000-8000-000000000001');
  expect(invented.ok && invented.key).toBeNull();
  expect(twice.ok && twice.key).toBeNull();
});

test('files stand apart; an empty file field brings none', async () => {
  const body = new FormData();
  body.append('list', new File(['a;b'], 'liste.csv'));
  body.append('none', new File([], ''));
  body.append('name', 'Awa');

  const { values, files } = await read(body, Anything);

  expect(files.list?.map(({ name }) => name)).toEqual(['liste.csv']);
  expect(files.none).toBeUndefined();
  expect({ ...values }).toEqual({ name: 'Awa' });
});

test('what is wrong is told once for each field, and what was typed comes back', async () => {
  const schema = z.object({ title: z.string({ error: 'x.title' }), places: z.coerce.number({ error: 'x.places' }) });

  const reading = await read(fields('places=many'), schema);

  expect(reading.ok).toBe(false);
  expect(!reading.ok && reading.problems).toEqual({ title: 'x.title', places: 'x.places' });
  expect(reading.values.places).toBe('many');
});

test('fields named like the inside of an object are fields', async () => {
  const { values } = await read(fields('constructor=1&__proto__=2&__proto__=3&toString=4'), Anything);

  expect(Object.entries(values)).toEqual([
    ['constructor', '1'],
    ['__proto__', ['2', '3']],
    ['toString', '4'],
  ]);
  expect(({} as Record<string, unknown>)[0]).toBeUndefined();
});

test('a button that sends nothing is an empty form', async () => {
  expect((await read(undefined, Anything)).ok).toBe(true);
});

test('what is no form is not taken for an empty one', async () => {
  await expect(read('{"a":1}', Anything, 'application/json')).rejects.toBeInstanceOf(Unreadable);
  await expect(read('a', Anything, 'multipart/form-data')).rejects.toBeInstanceOf(Unreadable);
  await expect(read('a', Anything, 'multipart/form-data; boundary=x')).rejects.toBeInstanceOf(Unreadable);
});

test('a hundred thousand fields of one name are refused in a moment', async () => {
  await expect(read('a=1&'.repeat(100_000), Anything, 'application/x-www-form-urlencoded')).rejects.toBeInstanceOf(
    Unreadable,
  );
  const grows = await growthOf((parts) =>
    read('a=1&'.repeat(10_000 * parts), Anything, 'application/x-www-form-urlencoded'),
  );
  expect(grows).toBeLessThan(STEADY);
});
