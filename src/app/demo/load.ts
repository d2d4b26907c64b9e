import { anyNetwork } from '#modules/networks';
import type { Db } from '#platform/db';
import type { Application } from '../application.ts';
import { tellStory } from './story.ts';

type Loading = { db: Db; application: Application; now: Date; say: (line: string) => void };

/** The demo network, on an installation that has no network yet. Its dates are relative to this first start. */
export async function loadDemoOnce(loading: Loading): Promise<void> {
  if (await anyNetwork(loading.db)) return;
  loading.say('Preparing the demo network…');
  const started = performance.now();
  await tellStory(loading);
  loading.say(`The demo network is ready (${((performance.now() - started) / 1000).toFixed(1)} s).`);
}
