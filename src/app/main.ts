import { parseArgs } from 'node:util';
import { ServerRefused } from '#platform/db/server';
import { readConfig } from './config.ts';
import { CannotStart } from './database-answers.ts';
import { type Serving, serve } from './serve.ts';
import { untilAskedToStop } from './stopping.ts';

export { coordinator } from './commands/coordinator.ts';
export { letters } from './commands/letters.ts';

const USAGE = 'Usage: maillage serve [--role web|worker|all]';

/** `maillage serve` and `npm start`, once everything is built. `home`: the project's folder. */
export async function main(args: string[], home: string): Promise<number> {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const role = roleIn(args);
  if (role === null) {
    say(USAGE);
    return 2;
  }
  const { config, mistakes } = readConfig({ ...process.env, ...(role && { MAILLAGE_ROLE: role }) }, home);
  if (mistakes.length > 0) {
    for (const mistake of mistakes) say(mistake);
    return 2;
  }

  let serving: Serving;
  try {
    serving = await serve(config, { say, home });
  } catch (error) {
    const sentence = sentenceFor(error as NodeJS.ErrnoException, config.port);
    if (sentence === null) throw error;
    say(sentence);
    return 2;
  }

  say(`\n  Maillage is at ${serving.url}`);
  if (serving.wayIn) say(`  ${serving.wayIn.label}: ${serving.url}${serving.wayIn.path}`);
  say('');
  await untilAskedToStop();
  say('Stopping…');
  await serving.stop();
  return 0;
}

/** '' where none is given; null: what was typed cannot be read. */
function roleIn(args: string[]): string | null {
  try {
    return parseArgs({ args, options: { role: { type: 'string' } } }).values.role ?? '';
  } catch {
    return null;
  }
}

/** null: a bug, which is shown with where it happened. */
function sentenceFor(error: NodeJS.ErrnoException, port: number): string | null {
  if (error instanceof ServerRefused || error instanceof CannotStart) return error.message;
  if (error.syscall !== 'listen') return null;
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`;
  return `Port ${port} cannot be opened (${error.message}). Choose another: PORT=3000 npm start`;
}
