import { setTimeout as pause } from 'node:timers/promises';
import { ServerRefused } from './errors.ts';
import type { Place } from './initialise.ts';
import { type Launched, launch } from './launch.ts';
import { readPostmasterFile } from './postmaster-file.ts';

/** Starts the server on a folder that is whole and free, and waits until it takes connections. */
export async function startPostgres(place: Place, folder: string, settings: Record<string, string>): Promise<Launched> {
  const last: string[] = [];
  const server = await launch({
    ...place,
    command: [
      ...[place.binaries.postgres, '-D', folder],
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    line: (text) => {
      last.push(text);
      if (last.length > 20) last.shift();
      place.log(text);
    },
  });
  let isOver = false;
  void server.ended.then(() => {
    isOver = true;
  });

  // After a crash the server first reads back what was written; that may take a while, so there is no limit to it.
  while (!isOver) {
    // The file may still be the one of an earlier server: only our own pid counts.
    const said = readPostmasterFile(folder);
    if (said?.pid === server.pid && said.isReady) return server;
    await pause(5);
  }
  await pause(50);
  throw new ServerRefused('notStarting', `The embedded PostgreSQL did not start on ${folder}: ${last.join(' | ')}`);
}
