/**
 * How well and how fast the mixing does, and what others make of the same problems in the same run.
 *
 *   npm run bench:mixing -- [FOLDER or FILE] [--only TEXT] [--seed N] [--seeds N] [--effort E] [--peers off]
 *
 * Without a folder, instances of every family are made; days of a folder are repaired as well. A value stands alone where it is proven that none is better,
 * else as value/bound. Times are what the solver's one thread was at work, without the start of Node.
 */
import { parseArgs } from 'node:util';
import type { Effort } from '#packages/mixing';
import { families } from './mixing/families.ts';
import { gecodeVersion } from './mixing/gecode.ts';
import { type Instance, instancesIn } from './mixing/instances.ts';
import { HEAD, lineOf, peerLine } from './mixing/lines.ts';
import { measure } from './mixing/measure.ts';
import { memoryOf } from './mixing/memory-of.ts';
import { isDay, morningOf } from './mixing/morning.ts';
import { peersOn } from './mixing/peers.ts';
import { type Seen, summaryOf } from './mixing/summary.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '1' },
    effort: { type: 'string', default: 'normal' },
    only: { type: 'string', default: '' },
    peers: { type: 'string', default: 'on' },
    'peer-seconds': { type: 'string', default: '10' },
  },
});

/** From so many people on, memory is measured as well, in a process of its own. */
const LARGE = 400;

const seeds = Array.from({ length: Number(values.seeds) }, (_, i) => Number(values.seed) + i);
const effort = values.effort as Effort;
const gecode = values.peers === 'on' ? gecodeVersion() : null;
if (values.peers === 'on')
  console.log(gecode ? `peer: ${gecode}` : 'peer: minizinc with gecode is not installed, so it is left out');
console.log(HEAD);
warmUp();

const [folder] = positionals;
const seen: Seen[] = [];
for (const instance of folder === undefined ? families() : withMornings(folder)) {
  if (!instance.id.includes(values.only)) continue;
  const ours = measure(instance, seeds, effort);
  if (typeof ours === 'string') {
    console.log(`${instance.id}: ${ours}`);
    continue;
  }
  const memory = instance.problem.people.length >= LARGE ? memoryOf(instance, effort) : null;
  console.log(lineOf(instance.id, ours, memory));
  const wishes = { gecode: gecode !== null, seconds: Number(values['peer-seconds']), seed: Number(values.seed) };
  const peers = values.peers === 'on' ? peersOn(instance, wishes) : [];
  for (const peer of peers) console.log(peerLine(peer, ours));
  const instant = peers.length > 0 ? measure(instance, seeds, 'instant') : ours;
  if (typeof instant !== 'string') seen.push({ ours, instant, peers });
}
for (const line of summaryOf(seen)) console.log(line);

/** The days of a folder are repaired as well, as on the morning itself. */
function withMornings(place: string): Instance[] {
  const given = instancesIn(place);
  const mornings = given
    .filter((instance) => instance.keep === undefined && isDay(instance))
    .flatMap((day) => [false, true].map((sizes) => morningOf(day, { seed: Number(values.seed), given: sizes })));
  return [...given, ...mornings];
}

/** Lets the engine compile what is measured, with a day of its own. */
function warmUp(): void {
  const people = Array.from({ length: 24 }, (_, p) => ({ id: String(p), organisation: String(p % 8) }));
  const rounds = ['1', '2', '3', '4'].map((id) => ({ id, sizes: [5, 5, 5, 5, 4] }));
  measure({ id: '', problem: { people, rounds } }, [1, 2], effort);
}
