import { createServer, connect as dial } from 'node:net';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { ServerConnection } from '#platform/db/server';

/** The same server behind a line so bad that its answers arrive a few bytes at a time. */
export async function inPieces({ host, port, ...who }: ServerConnection) {
  const line = createServer(async (outside) => {
    const inside = dial(join(host, `.s.PGSQL.${port}`));
    outside.on('error', () => {});
    outside.pipe(inside).on('error', () => outside.destroy());
    outside.setNoDelay();
    for await (const answer of inside as AsyncIterable<Buffer>) {
      for (let at = 0; at < answer.length; at += 13) {
        outside.write(answer.subarray(at, at + 13));
        await turn();
      }
    }
    outside.end();
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  const address = line.address();
  return {
    connection: { ...who, host: '127.0.0.1', port: typeof address === 'object' && address ? address.port : 0 },
    close: () => line.close(),
  };
}
