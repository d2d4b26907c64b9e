/** A network on an empty installation, with its coordinator signed in and a day that anybody may come to. */
export type FirstNetwork = {
  /** Such as /n/forest */
  home: string;
  /** Such as /n/forest/events/018f… */
  event: string;
  /** What the coordinator's browser sends. */
  cookie: string;
};

/** Begun as the person who installed the product does it: by the link that the start printed. */
export async function beginNetwork(origin: string, link: string): Promise<FirstNetwork> {
  const begun = await send(origin, '/begin', {
    key: new URL(link).searchParams.get('key') ?? '',
    nameFr: 'Réseau de la Senne',
    nameNl: 'Zennenetwerk',
    languages: 'fr',
    name: 'Carine Lefèvre',
    email: 'carine@senne.example',
  });
  const cookie = begun.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const home = led(begun);
  const day = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  const event = await send(
    origin,
    `${home}/events`,
    {
      ...{ kind: 'day', titleFr: 'Qui garde les enfants ?', titleNl: 'Wie past op de kinderen?' },
      ...{ day, startsAt: '09:00', endsAt: '16:30', placeNameFr: 'Espace Tilleul', audience: 'public' },
    },
    { cookie },
  );
  return { home, event: led(event), cookie };
}

/** A form as a browser sends it; the answer is not followed. */
export function send(
  origin: string,
  path: string,
  fields: Record<string, string> | FormData,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${origin}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, accept: 'text/html', ...headers },
    body: fields instanceof FormData ? fields : new URLSearchParams(fields),
  });
}

function led(answer: Response): string {
  const location = answer.headers.get('location');
  if (answer.status === 303 && location) return new URL(location, answer.url).pathname;
  throw new Error(`${answer.url} answered ${answer.status}`);
}
