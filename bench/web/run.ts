/**
 * How many pages and registrations a second the built product answers in a large network, beside two ceilings in the
 * same run: node bench/web/run.ts [--seconds N] [--connections N] [--small]. One JSON line each; on a machine that does
 * other things at the same time the ratios are worth more than the figures. What each page asks the database is held by
 * the tests (`budget.test.ts` of each module).
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { eventsToCome, fillLargeNetwork } from './large-network.ts';
import type { Figures, Load } from './load.ts';
import { onCore, openBench, root } from './product.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '8' },
    connections: { type: 'string', default: '20' },
    small: { type: 'boolean', default: false },
  },
});
const NETWORK = '/n/senne-sud';

const bench = await openBench();
try {
  const product = await bench.start(['bin/maillage.mjs', 'serve'], / is at http/);
  const ceilings = await bench.start(['bench/web/ceilings.ts'], /ready/);
  if (!values.small) await fillLargeNetwork(bench.database, 'senne-sud', new Date());
  const events = values.small
    ? [await firstEvent(product)]
    : (await eventsToCome(bench.database, 100)).map((id) => `${NETWORK}/events/${id}`);
  const bare = measure('ceiling: a bare page', { url: `${ceilings}/bare` });
  const query = measure('ceiling: one prepared query', { url: `${ceilings}/one-query` });
  const say = (page: string, figures: Figures) =>
    console.log(JSON.stringify({ page, ...figures, ofBarePage: of(figures, bare), ofOneQuery: of(figures, query) }));
  say('ceiling: a bare page', bare);
  say('ceiling: one prepared query', query);
  for (const [page, path] of Object.entries({ network: NETWORK, calendar: `${NETWORK}/calendar`, event: events[0] })) {
    say(page, measure(page, { url: `${product}${path}` }));
    // Whoever brings a cookie is given no kept page: what it costs to make one, as after each write.
    say(`${page}, made anew`, measure(page, { url: `${product}${path}`, cookie: 'bench=1' }));
  }
  const registrations = events.map((path) => `${path}/registrations`);
  say('registration', measure('registration', { url: product, registrations }));
} finally {
  await bench.end();
}

function measure(what: string, load: Pick<Load, 'url' | 'cookie' | 'registrations'>): Figures {
  process.stderr.write(`${what} …\n`);
  const asked = { ...load, connections: Number(values.connections), seconds: Number(values.seconds) };
  const [program, args] = onCore(1, [process.execPath, 'bench/web/load.ts', JSON.stringify(asked)]);
  return JSON.parse(execFileSync(program, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
}

async function firstEvent(origin: string): Promise<string> {
  const page = await (await fetch(`${origin}${NETWORK}/calendar`, { headers: { accept: 'text/html' } })).text();
  return /href="(\/n\/senne-sud\/events\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? NETWORK;
}

function of({ perSecond }: Figures, ceiling: Figures): number {
  return Math.round((perSecond / ceiling.perSecond) * 100) / 100;
}
