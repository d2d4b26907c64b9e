import { inTransaction, isId } from '#platform/db';
import { type Letter, letGo, lettersToDecide, letterToDecide, noticeUndecided, sendAgain } from '#platform/mail';
import { answering, Refused } from '../cli/installation.ts';
import type { Command } from '../cli/io.ts';
import { onInstallation } from './on-installation.ts';

const USAGE = 'Usage: maillage letters, or: maillage letters again ID…, or: maillage letters let-go ID…';

/** `maillage letters`: those that may or may not have left, or were refused, and what becomes of them. */
export const letters: Command = (args, io) =>
  answering(io, async () => {
    const [act, ...ids] = args;
    if (act !== undefined && (!['again', 'let-go'].includes(act) || ids.length === 0)) throw new Refused(USAGE);

    return onInstallation(io, async ({ db, now }) => {
      await inTransaction(db, (tx) => noticeUndecided(tx, now));
      if (act === undefined) {
        const waiting = (await lettersToDecide(db)).map(shown);
        for (const line of said(waiting)) io.err(line);
        io.out(`${JSON.stringify({ letters: waiting })}\n`);
        return 0;
      }
      for (const id of ids)
        if (!isId(id) || !(await letterToDecide(db, id)))
          throw new Refused(`${id} is no letter that waits for a decision. See them with: maillage letters`);
      await inTransaction(db, async (tx) => {
        for (const id of ids) await (act === 'again' ? sendAgain : letGo)(tx, id);
      });
      io.err(act === 'again' ? 'On their way again: they leave as soon as Maillage runs.' : 'They are let go.');
      io.out(`${JSON.stringify({ [act === 'again' ? 'again' : 'letGo']: ids })}\n`);
      return 0;
    });
  });

type Shown = { id: string; kind: string; to: string; state: string; askedAt: Date; triedAt: Date | null };

const shown = ({ id, kind, address, state, queuedAt, claimedAt }: Letter): Shown => ({
  ...{ id, kind, to: masked(address), state },
  ...{ askedAt: queuedAt, triedAt: claimedAt },
});

/** Enough to recognise somebody one knows: what a command prints is copied into mails and tickets. */
function masked(address: string): string {
  const at = address.lastIndexOf('@');
  return at > 0 ? `${address.slice(0, 1)}…${address.slice(at)}` : '…';
}

function said(waiting: Shown[]): string[] {
  if (waiting.length === 0) return ['No letter waits for a decision.'];
  return [
    ...waiting.map(({ id, kind, to, state, askedAt, triedAt }) =>
      [id, kind, to, (triedAt ?? askedAt).toISOString(), states[state as keyof typeof states]].join('  '),
    ),
    'Send one again: maillage letters again ID. Leave it: maillage letters let-go ID.',
  ];
}

const states = {
  uncertain: 'may or may not have left',
  refused: 'was refused by the mail server of the addressee',
} as const;
