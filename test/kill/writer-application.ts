import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Application, httpApplication } from './http-application.ts';

/** `writer.ts` on a port of its own. */
export async function writerApplication(dataDir: string): Promise<Application> {
  return httpApplication({
    command: [process.execPath, join(import.meta.dirname, 'writer.ts')],
    cwd: join(import.meta.dirname, '../..'),
    port: await freePort(),
    env: { DATA_DIR: dataDir },
    write: (origin, id) => fetch(`${origin}/written/${id}`, { method: 'POST', redirect: 'manual' }),
    written: async (origin) => (await (await fetch(`${origin}/written`)).json()) as string[],
  });
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
