import { parseArgs } from 'node:util';
import { letCoordinate } from '#modules/accounts';
import { allNetworks } from '#modules/networks';
import { answering, Refused } from '../cli/installation.ts';
import type { Command } from '../cli/io.ts';
import { onInstallation } from './on-installation.ts';

const USAGE = 'Usage: maillage coordinator EMAIL NETWORK [--name NAME] (NETWORK as in its address: /n/NETWORK)';

/** `maillage coordinator EMAIL NETWORK`: the way back into a network whose last coordinator is gone. */
export const coordinator: Command = (args, io) =>
  answering(io, async () => {
    const asked = readArgs(args);
    return onInstallation(io, async ({ db, config, now }) => {
      const done = await letCoordinate(db, asked, now);
      if (done.outcome === 'noNetwork') throw new Refused(await knownNetworks(asked.slug));

      const url = `${config.origin}${done.path}`;
      io.err(`${asked.email} ${done.isNew ? 'now coordinates' : 'coordinates'} ${config.origin}/n/${asked.slug}`);
      io.err(`To sign in, once and within a day: ${url}`);
      io.out(`${JSON.stringify({ email: asked.email, network: asked.slug, isNew: done.isNew, url })}\n`);
      return 0;

      async function knownNetworks(slug: string): Promise<string> {
        const slugs = (await allNetworks(db)).map((network) => network.slug);
        return slugs.length > 0
          ? `There is no network ${slug}. There is: ${slugs.join(', ')}.`
          : 'There is no network yet: start Maillage with MAILLAGE_DEMO=off, and it prints a link to begin one.';
      }
    });
  });

function readArgs(args: string[]): { email: string; slug: string; name: string } {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { name: { type: 'string' } } });
    const [email = '', slug, ...more] = positionals;
    if (!/^[^\s@]+@[^\s@]+$/.test(email) || slug === undefined || more.length > 0) throw new Error();
    return { email: email.toLowerCase(), slug, name: values.name?.trim() || email.replace(/@.*/, '') };
  } catch {
    throw new Refused(USAGE);
  }
}
