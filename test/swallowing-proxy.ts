import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * A network between a device and a server that goes as networks go: what is on its way is swallowed, and neither side is
 * told. A browser that is said to be offline, or a socket that is closed, is much kinder.
 */
export async function aSwallowingProxy(to: string) {
  let target = to;
  const pairs = new Set<[Socket, Socket]>();
  const dead: Socket[] = [];
  let isCut = false;
  const server = createServer((near) => {
    near.on('error', () => {});
    // Whoever comes meanwhile waits for an answer that does not come.
    if (isCut) {
      near.pause();
      dead.push(near);
      return;
    }
    const { port, hostname } = new URL(target);
    const far = connect(Number(port), hostname);
    const pair: [Socket, Socket] = [near, far];
    pairs.add(pair);
    far.on('error', () => near.destroy());
    near.pipe(far);
    far.pipe(near);
    near.on('close', () => pairs.has(pair) && far.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** From now on nothing passes, and nobody hears of it: the server goes on holding what it held. */
    cut() {
      isCut = true;
      for (const pair of pairs) {
        for (const one of pair) one.unpipe();
        for (const one of pair) one.pause();
        dead.push(...pair);
      }
      pairs.clear();
    },
    /** Now both sides hear of what was cut. */
    reveal() {
      for (const one of dead.splice(0)) one.destroy();
    },
    /** Whoever comes anew gets through; what was cut stays dead. */
    mend() {
      isCut = false;
    },
    leadsTo: () => target,
    /** Whoever comes from now on gets to another server. */
    lead(elsewhere: string) {
      target = elsewhere;
    },
    close() {
      for (const one of [...dead, ...[...pairs].flat()]) one.destroy();
      server.close();
    },
  };
}
