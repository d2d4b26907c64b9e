/**
 * The load on one address, a process of its own: node bench/web/load.ts JSON. With `registrations` each request is another
 * person who registers, from another address, as in a hall full of phones; else pages are asked for.
 */
import { randomUUID } from 'node:crypto';
import autocannon, { type Request } from 'autocannon';

export type Load = {
  url: string;
  connections: number;
  seconds: number;
  cookie?: string;
  /** Pages of events: each request is for one of them, in turn. */
  registrations?: string[];
};

export type Figures = { perSecond: number; p50: number; p95: number; p97: number; kilobytes: number; failed: number };

const { url, connections, seconds, cookie, registrations }: Load = JSON.parse(process.argv[2] ?? '{}');

let asked = 0;
/** The second of two runs: the first makes it warm. */
let figures: Figures | null = null;
for (const duration of [Math.min(3, seconds), seconds]) figures = await measure(duration);
process.stdout.write(JSON.stringify(figures));

async function measure(duration: number): Promise<Figures> {
  const headers = { accept: 'text/html', ...(cookie ? { cookie } : {}) };
  const took: number[] = [];
  const running = autocannon({
    url,
    connections,
    duration,
    headers,
    ...(registrations ? { requests: [{ method: 'POST' as const, setupRequest: somebodyRegisters }] } : {}),
  });
  running.on('response', (_client, _status, _bytes, milliseconds) => took.push(milliseconds));
  const { requests, latency, throughput, errors, statusCodeStats = {} } = await running;
  const fine = registrations ? '303' : '200';
  const other = Object.entries(statusCodeStats).filter(([status]) => status !== fine);
  return {
    perSecond: Math.round(requests.average),
    p50: latency.p50,
    p95: percentile(took, 0.95),
    p97: latency.p97_5,
    kilobytes: Math.round(throughput.average / requests.average / 100) / 10,
    failed: other.reduce((sum, [, { count = 0 }]) => sum + count, errors),
  };
}

/** Of each answer by itself: what the load tool sums up knows 90 and 97.5 in a hundred, and not 95. */
function percentile(took: number[], share: number): number {
  const inOrder = Float64Array.from(took).sort();
  return Math.round(inOrder[Math.ceil(inOrder.length * share) - 1] ?? 0);
}

function somebodyRegisters(request: Request): Request {
  const who = randomUUID();
  const address = [10, ...[0, 2, 4].map((at) => Number.parseInt(who.slice(at, at + 2), 16))].join('.');
  const form = { givenName: `Awa ${who.slice(0, 4)}`, email: `${who}@large.example`, role: 'serviceUser', _key: who };
  asked++;
  return {
    ...request,
    path: registrations?.[asked % registrations.length] ?? '/',
    headers: {
      ...request.headers,
      'content-type': 'application/x-www-form-urlencoded',
      origin: new URL(url).origin,
      'x-forwarded-for': address,
    },
    body: new URLSearchParams(form).toString(),
  };
}
