import type { ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Application } from './http-application.ts';
import { childrenOf, everyProcess, kill, serverPid } from './processes.ts';

/** Who is killed: the application, the database server, one of its sessions, or all of them at the same moment. */
export type Target = 'application' | 'server' | 'session' | 'everything';

export type Survival = {
  kills: number;
  acknowledged: number;
  /** Acknowledged before a kill and not there after it. */
  lost: string[];
  /** Milliseconds from each kill to the first acknowledged write after it. */
  backAfter: number[];
};

/**
 * Writes without pause and kills in between, at moments nobody chose. What was acknowledged is remembered here, outside
 * the processes that are killed, and compared with what is there after each kill.
 */
export async function surviveKills(
  app: Application,
  dataDir: string,
  target: Target,
  kills: number,
): Promise<Survival> {
  const acknowledged: string[] = [];
  const lost = new Set<string>();
  const backAfter: number[] = [];
  let child = await app.start();
  try {
    for (let round = 1; round <= kills; round += 1) {
      const writers = startWriting(app, `${target}-${round}`, acknowledged);
      await pause(randomInt(20, 300));
      const killedAt = performance.now();
      await killNow(child, dataDir, target);
      if (target === 'application' || target === 'everything') {
        await writers.stop();
        child = await app.start();
      } else {
        // It was not killed itself: it goes on, and must find its database again without help.
        await writers.nextSuccess();
        await writers.stop();
      }
      await writeUntilAcknowledged(app, `${target}-${round}-after`, acknowledged);
      backAfter.push(Math.round(performance.now() - killedAt));

      const present = await app.written();
      for (const id of acknowledged) if (!present.has(id)) lost.add(id);
    }
  } finally {
    await app.stop(child);
  }
  return { kills, acknowledged: acknowledged.length, lost: [...lost], backAfter };
}

async function killNow(child: ChildProcess, dataDir: string, target: Target): Promise<void> {
  const server = serverPid(dataDir);
  const application = child.pid ?? 0;
  if (target === 'server') kill(server);
  if (target === 'session') kill(shuffled(childrenOf(server))[0] ?? server);
  if (target === 'server' || target === 'session') return;

  const ended = once(child, 'exit');
  if (target === 'application') kill(application);
  else for (const pid of shuffled(everyProcess(application, server))) kill(pid);
  await ended;
}

function startWriting(app: Application, prefix: string, acknowledged: string[]) {
  let goes = true;
  let successes = 0;
  const writers = [1, 2, 3, 4].map(async (writer) => {
    for (let count = 1; goes; count += 1) {
      const id = `${prefix}-${writer}-${count}`;
      if (await isAcknowledged(app, id, acknowledged)) successes += 1;
      else await pause(10);
    }
  });
  return {
    async nextSuccess() {
      const before = successes;
      // One write of each writer may still have been under way when the kill came.
      while (successes < before + writers.length + 1) await pause(5);
    },
    async stop() {
      goes = false;
      await Promise.all(writers);
    },
  };
}

/** Connections that broke are found out one by one, each by a request that is refused. */
async function writeUntilAcknowledged(app: Application, prefix: string, acknowledged: string[]): Promise<void> {
  for (let count = 1; !(await isAcknowledged(app, `${prefix}-${count}`, acknowledged)); count += 1) await pause(10);
}

async function isAcknowledged(app: Application, id: string, acknowledged: string[]): Promise<boolean> {
  try {
    await app.write(id);
  } catch {
    return false;
  }
  acknowledged.push(id);
  return true;
}

function shuffled<Item>(items: Item[]): Item[] {
  return items
    .map((item) => ({ item, rank: randomInt(1_000_000) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
