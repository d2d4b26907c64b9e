import type { Email } from 'postal-mime';

/** The path a letter's one link leads to. */
export function linkIn(letter: Email | undefined): string {
  const href = /href="([^"]+)"/.exec(letter?.html ?? '')?.[1]?.replaceAll('&amp;', '&');
  if (!href) throw new Error('The letter has no link');
  const { pathname, search } = new URL(href);
  return pathname + search;
}

/** The session a browser holds after this answer. */
export const sessionIn = (answer: Response): { cookie: string } => ({
  cookie:
    answer.headers
      .getSetCookie()
      .find((cookie) => cookie.includes('session_token'))
      ?.split(';')[0] ?? '',
});
