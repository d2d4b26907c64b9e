import { expect, test } from 'vitest';
import { methodOverride } from './method.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const request = (path: string, init: RequestInit) => new Request(`http://maillage.test${path}`, init);

test('a form says in a field or in its address that it removes', async () => {
  const inField = await methodOverride(request('/a', { method: 'POST', headers: form, body: 'x=1&_method=delete' }));
  const inAddress = await methodOverride(request('/a?_method=delete', { method: 'POST', headers: form, body: 'x=1' }));

  expect([inField.method, inAddress.method]).toEqual(['DELETE', 'DELETE']);
  expect(await inField.text()).toBe('x=1&_method=delete');
  expect(await inAddress.text()).toBe('x=1');
});

test('a link never removes: only a POST is asked what it means', async () => {
  expect((await methodOverride(request('/a?_method=delete', {}))).method).toBe('GET');
});

test('only the methods that have a form are taken', async () => {
  for (const asked of ['get', 'HEAD', 'connect', 'x', ''])
    expect((await methodOverride(request(`/a?_method=${asked}`, { method: 'POST', body: '' }))).method).toBe('POST');
});

test('the words of a form that means POST come through whole', async () => {
  const read = await methodOverride(
    request('/a', { method: 'POST', headers: form, body: 'words=_method%3Ddelete%20%C3%A9' }),
  );

  expect(read.method).toBe('POST');
  expect((await read.formData()).get('words')).toBe('_method=delete é');
});

test('a body that does not say how long it is, or is large, is not read here', async () => {
  const chunked = request('/a', { method: 'POST', headers: { ...form, 'transfer-encoding': 'chunked' }, body: 'a=1' });
  const large = request('/a', { method: 'POST', headers: { ...form, 'content-length': '1000001' }, body: 'a=1' });
  const lying = request('/a', { method: 'POST', headers: { ...form, 'content-length': 'many' }, body: 'a=1' });

  for (const given of [chunked, large, lying]) {
    const read = await methodOverride(given);
    expect(read).toBe(given);
    expect(read.bodyUsed).toBe(false);
  }
});
