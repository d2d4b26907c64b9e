import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, expect, test } from 'vitest';
import { readOutside, useAllowedAddresses, webAddress } from './index.ts';
import { isOfInternet } from './private-networks.ts';

let handle: RequestListener = (_, answer) => answer.end();
let asked = 0;
const server = createServer((request, answer) => {
  asked++;
  handle(request, answer);
});
await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
afterAll(() => server.close());
afterEach(() => {
  useAllowedAddresses(isOfInternet);
  asked = 0;
});
const here = (address: string) => address === '127.0.0.1';
const at = (path = '/') => `http://127.0.0.1:${port}${path}`;
const asking = { mostBytes: 1000, seconds: 2 };

test.each([
  'http://127.0.0.1/',
  'http://localhost/',
  'http://localhost.localdomain.:80/',
  'http://[::1]/',
  'http://10.1.2.3/',
  'http://192.168.1.1/a.ics',
  'http://169.254.169.254/latest',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://[::ffff:10.0.0.1]/',
  'http://[fd00::1]/',
  'http://[2002:7f00:1::]/',
  'http://100.64.0.1/',
  'file:///etc/passwd',
  'ftp://example.org/a.ics',
  'http://user:secret@example.org/',
  'http://example.org:22/',
  'nonsense',
])('%s is not asked', async (address) => {
  expect(await readOutside(address, asking)).toMatchObject({ is: expect.stringMatching(/refused|unreachable/) });
  expect(webAddress(address) === null || /localhost/.test(address)).toBe(true);
  expect(asked).toBe(0);
});

test('a name that leads to this machine is refused when the connection is made', async () => {
  // A name says nothing: it is what it leads to that counts, at the moment of the connection.
  useAllowedAddresses((address) => address === '192.0.2.1');
  expect(await readOutside(`http://localhost:${port}/`, asking)).toEqual({ is: 'refused' });
  expect(asked).toBe(0);

  useAllowedAddresses((address) => here(address) || address === '::1');
  handle = (_, answer) => void answer.end('there');
  expect(await readOutside(`http://localhost:${port}/`, asking)).toMatchObject({ is: 'read' });
});

test('what answers is read, and not read again when it did not change', async () => {
  useAllowedAddresses(here);
  handle = ({ headers }, answer) => {
    if (headers['if-none-match'] === '"1"') answer.writeHead(304).end();
    else answer.writeHead(200, { etag: '"1"' }).end('BEGIN:VCALENDAR');
  };

  const first = await readOutside(at(), asking);

  expect(first).toMatchObject({ is: 'read', etag: '"1"' });
  expect(await readOutside(at(), { ...asking, etag: '"1"' })).toEqual({ is: 'unchanged' });
});

test('a redirect is followed, one into a private network is not, and one without an end is left', async () => {
  useAllowedAddresses(here);
  const leadTo =
    (to: string): RequestListener =>
    ({ url }, answer) =>
      void (url === '/' ? answer.writeHead(302, { location: to }).end() : answer.end('there'));

  handle = leadTo('/there');
  expect(await readOutside(at(), asking)).toMatchObject({ is: 'read' });
  handle = leadTo('http://10.0.0.1/');
  expect(await readOutside(at(), asking)).toEqual({ is: 'refused' });
  handle = leadTo('/');
  expect(await readOutside(at(), asking)).toEqual({ is: 'refused' });
});

test('what is too long, too slow, or an error, has its answer', async () => {
  useAllowedAddresses(here);
  handle = (_, answer) => void answer.end('x'.repeat(2000));
  expect(await readOutside(at(), asking)).toEqual({ is: 'tooLong' });
  handle = (_, answer) => void answer.writeHead(500).end();
  expect(await readOutside(at(), asking)).toEqual({ is: 'unreachable' });
  handle = () => undefined;
  expect(await readOutside(at(), { ...asking, seconds: 0.2 })).toEqual({ is: 'unreachable' });
});
