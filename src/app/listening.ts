import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { serve as listen } from '@hono/node-server';
import { methodOverride } from '#platform/web';
import type { Application } from './application.ts';

export type Listening = {
  /** From now on requests reach the product; before, they are asked to come back in a moment. */
  answerWith(application: Application): void;
  /** No new connection; resolves when the requests under way are answered, or after `seconds`. */
  stop(seconds: number): Promise<void>;
};

/**
 * Takes the port at once, so that a taken one is said before anything is made. `hostname` null: every address of this
 * machine. Rejects with the error of the socket.
 */
export async function listenOn(port: number, hostname: string | null): Promise<Listening> {
  let application: Application | null = null;
  const answer = async (request: Request, env: object) =>
    application ? application.app.fetch(await methodOverride(request), env) : starting();
  const upgrade = (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!application) return void socket.destroy();
    application.upgrade(incoming, socket, head).catch(() => socket.destroy());
  };
  const server = await new Promise<Server>((resolve, reject) => {
    const opening = listen({ fetch: answer, port, ...(hostname && { hostname }) }, () => resolve(opening as Server));
    opening.on('error', reject);
    opening.on('upgrade', upgrade);
  });

  return {
    answerWith(given) {
      application = given;
    },
    async stop(seconds) {
      const closed = new Promise((resolve) => server.close(resolve));
      // A browser keeps its connection for the next request; once answered, it is let go.
      const letGo = setInterval(() => server.closeIdleConnections(), 50);
      const enough = setTimeout(() => server.closeAllConnections(), seconds * 1000);
      await closed;
      clearInterval(letGo);
      clearTimeout(enough);
    },
  };
}

const starting = () =>
  new Response('Maillage is starting.', { status: 503, headers: { 'retry-after': '2', 'cache-control': 'no-store' } });
