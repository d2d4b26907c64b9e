import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientConfig } from 'pg';
import { buildServer } from '../scripts/build/server.ts';
import { freePort } from './kill/writer-application.ts';

export type Server = { origin: string; start(): Promise<void>; kill(): Promise<void> };

type Plugins = NonNullable<Parameters<typeof buildServer>[1]>['plugins'];

/** Servers in processes of their own, on one database: as they are (`right`), or with a fault built in. */
export function serversOn({ connection, folder }: { connection: ClientConfig; folder: string }) {
  const built = mkdtempSync(join(import.meta.dirname, '../node_modules/.cache/writing-'));
  return {
    build: (name: string, plugins?: Plugins) =>
      buildServer(join(built, name), { made: { server: 'test/writing-server.ts' }, ...(plugins && { plugins }) }),
    async aServer(name: string): Promise<Server> {
      const port = await freePort();
      let child: ChildProcess | null = null;
      const given = { connection, port, secret: 'a secret that only the tests know, 40 characters', folder };
      return {
        origin: `http://127.0.0.1:${port}`,
        async start() {
          child = fork(join(built, name, 'server.js'), {
            env: { ...process.env, GIVEN: JSON.stringify(given) },
            stdio: 'inherit',
          });
          await once(child, 'message');
        },
        async kill() {
          if (!child) return;
          const ended = once(child, 'exit');
          child.kill('SIGKILL');
          await ended;
          child = null;
        },
      };
    },
    remove: () => rmSync(built, { recursive: true, force: true }),
  };
}
