import { once } from 'node:events';
import { createConnection, createServer, type Socket } from 'node:net';
import type pg from 'pg';

export type Wire = { connection: pg.ClientConfig; cut(): void; mend(): Promise<void>; end(): void };

/** A wire to the database that can be cut: what is asked through it then finds nobody, as when the server is away. */
export async function aWire(to: { host: string; port: number }): Promise<Wire> {
  const path = `${to.host}/.s.PGSQL.${to.port}`;
  const open = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = createConnection(path);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' && address ? address.port : 0;
  };
  const port = await listen(0);
  const cutAll = () => {
    for (const socket of open) socket.destroy();
  };

  return {
    connection: { ...to, host: '127.0.0.1', port },
    cut() {
      isCut = true;
      cutAll();
      server.close();
    },
    async mend() {
      isCut = false;
      await listen(port);
    },
    end() {
      cutAll();
      server.close();
    },
  };
}
