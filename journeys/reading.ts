import { send } from './first-network.ts';

/** The session of whoever presses the button that the printed link leads to. */
export async function signIn(origin: string, link: string): Promise<string> {
  const answer = await send(origin, '/sign-in/open', { token: new URL(link).searchParams.get('token') ?? '' });
  if (answer.status !== 303) throw new Error(`The sign-in link answered ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

/** What stands in the pages that can be reached from one of them, by their address. */
export async function readPages(
  origin: string,
  first: string,
  { cookie, most }: { cookie: string; most: number },
): Promise<Record<string, string>> {
  const read: Record<string, string> = {};
  const found = [first];
  for (let next = 0; next < found.length && next < most; next += 1) {
    const path = found[next] ?? first;
    const page = await fetch(`${origin}${path}`, { headers: { cookie, accept: 'text/html', 'accept-language': 'fr' } });
    if (!page.headers.get('content-type')?.startsWith('text/html')) continue;
    const html = await page.text();
    read[path] = `${page.status} ${wordsOf(html)}`;
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"#?]+)"/g))
      if (href.startsWith(first) && !found.includes(href)) found.push(href);
  }
  return read;
}

/** Without tags, and without what only says how long ago something was. */
const wordsOf = (html: string): string =>
  html
    .replace(/<(script|style|head)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/il y a [^.,]*?(seconde|minute)s?/g, 'à l’instant')
    .replace(/\s+/g, ' ')
    .trim();
