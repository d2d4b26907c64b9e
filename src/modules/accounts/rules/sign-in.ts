const MINUTE = 60_000;

/** A mailed link signs in for half an hour: long enough for a slow mailbox, short enough for a borrowed one. */
export const mailedLinkEnd = (now: Date): Date => new Date(now.getTime() + 30 * MINUTE);

/** The link printed when the product starts, for whoever sits at the machine. */
export const printedLinkEnd = (now: Date): Date => new Date(now.getTime() + 24 * 60 * MINUTE);

/** Where to go after signing in: a path of ours, or the front page. */
export function localPath(asked: string | undefined): string {
  if (!asked?.startsWith('/') || /^\/[/\\]/.test(asked) || asked.includes('\\')) return '/';
  for (const character of asked) if (character < ' ') return '/';
  return asked;
}

/** A new address is confirmed within a day. */
export const emailChangeEnd = printedLinkEnd;
