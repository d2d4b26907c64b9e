import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { serve } from './serve.ts';

/** `maillage serve` and `npm start`, once everything is built. `home`: the project's folder. */
export async function main(args: string[], home: string): Promise<number> {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const { values } = parseArgs({ args, options: { role: { type: 'string' } }, allowPositionals: true });
  const { config, mistakes } = readConfig({ ...process.env, ...(values.role && { MAILLAGE_ROLE: values.role }) }, home);
  if (mistakes.length > 0) {
    for (const mistake of mistakes) say(mistake);
    return 2;
  }

  const serving = await serve(config, { say, home }).catch((error: Error & { code?: string }) => {
    say(
      error.code === 'EADDRINUSE' ? `Port ${config.port} is taken. Choose another: PORT=3001 npm start` : error.message,
    );
    return null;
  });
  if (!serving) return 2;

  const stop = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  say(`\n  Maillage is at ${serving.url}`);
  if (serving.wayIn) say(`  ${serving.wayIn.label}: ${serving.url}${serving.wayIn.path}`);
  say('');
  await stop;
  say('Stopping…');
  await serving.stop();
  return 0;
}
