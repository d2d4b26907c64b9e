import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Application, httpApplication } from './http-application.ts';

/** `writer.ts` on a port of its own. */
export async function writerApplication(dataDir: string): Promise<Application> {
  return httpApplication({
    command: [process.execPath, join(import.meta.dirname, 'writer.ts')],
    cwd: join(import.meta.dirname, '../..'),
    port: await freePort(),
    env: { DATA_DIR: dataDir },
    write: (origin, id) => fetch(`${origin}/written/${id}`, { method: 'POST', redirect: 'manual' }),
    written: (origin) => readWritten(origin),
  });
}

/** A connection of the pool that died with the server answers one question with its error. */
async function readWritten(origin: string, tries = 20): Promise<string[]> {
  const answer = await fetch(`${origin}/written`);
  if (answer.ok) return (await answer.json()) as string[];
  if (tries === 0) throw new Error(await answer.text());
  await pause(100);
  return readWritten(origin, tries - 1);
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
