import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bad, databaseFindings, type Finding, good, machineFindings } from '#platform/doctor';
import { fileStore } from '#platform/files';
import type { Config } from '../config.ts';
import { answering, configOf, withDatabase } from './installation.ts';
import type { Command } from './io.ts';

/** `maillage doctor`: what is wrong here and what to do about it. 0: nothing that hinders; 2: something does. */
export const doctor: Command = (_args, io) =>
  answering(io, async () => {
    const config = configOf(io);
    const findings = [
      ...(await machineFindings({
        dataDir: config.dataDir,
        isEmbedded: config.databaseUrl === null,
        askFiles: () => fileStore(config.filesUrl).get('nothing'),
        now: new Date(),
      })),
      ...(await askDatabase(config, io.home)),
    ];
    for (const { state, sentence, todo } of findings)
      io.err(`${marks[state]} ${sentence}${todo === null ? '' : ` ${todo}`}`);
    io.out(`${JSON.stringify({ findings })}\n`);
    return findings.some(({ state }) => state === 'bad') ? 2 : 0;
  });

const marks = { good: '  ok ', attention: ' look', bad: 'WRONG' };

/** Looking must not make a database where there is none yet. */
async function askDatabase(config: Config, home: string): Promise<Finding[]> {
  if (config.databaseUrl === null && !existsSync(join(config.dataDir, 'postgres')))
    return [good('database', 'There is no database yet; the first start makes it.')];
  try {
    return await withDatabase(config, { alone: false }, (pool) => databaseFindings(pool, join(home, 'migrations')));
  } catch (error) {
    return [bad('database', error instanceof Error ? error.message : String(error), 'Nothing works without it.')];
  }
}
