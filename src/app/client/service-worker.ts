/// <reference lib="webworker" />
import { clientsClaim, type WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { forgetTextsBut } from '#platform/writing/forget';

declare const self: ServiceWorkerGlobalScope & { __WB_DISABLE_DEV_LOGS?: boolean };
/** The built files, named by the build. Their names hold their content, so no revision is needed. */
declare const KEPT_FILES: string[];

const PAGES = 'pages';
const OFFLINE = '/offline';

void self.skipWaiting();
clientsClaim();
precacheAndRoute([
  ...KEPT_FILES.map((url) => ({ url, revision: null })),
  { url: OFFLINE, revision: KEPT_FILES.join() },
]);

const lasting = new ExpirationPlugin({ maxEntries: 60, maxAgeSeconds: 14 * 86_400, purgeOnQuotaError: true });

/** What only some devices need (a reader of codes) is kept where it was used. Names hold the content: it never gets old. */
registerRoute(
  ({ url }) => url.origin === self.location.origin && url.pathname.startsWith('/assets/'),
  new CacheFirst({
    cacheName: 'assets',
    plugins: [new ExpirationPlugin({ maxEntries: 12, purgeOnQuotaError: true }) as WorkboxPlugin],
  }),
);

/**
 * Pages: from the network, else as last seen on this device. Turbo fetches pages too, so they are known by what they
 * accept. Pages for signed-in people are kept only where they say so (`X-Keep-Offline`).
 */
registerRoute(
  ({ request, url }) =>
    request.method === 'GET' &&
    url.origin === self.location.origin &&
    isPage(request) &&
    !/^\/(sign-in|live)/.test(url.pathname),
  new NetworkFirst({
    cacheName: PAGES,
    networkTimeoutSeconds: 6,
    plugins: [
      {
        cacheWillUpdate: async ({ response }) => {
          const forbidden =
            response.headers.get('cache-control')?.includes('no-store') && !response.headers.has('x-keep-offline');
          return response.status === 200 && !response.redirected && !forbidden ? withoutVary(response) : null;
        },
        // No network and never seen with this query: some pages know how to show it from what was seen.
        handlerDidError: ({ request }) => seenWithAnotherQuery(request),
      },
      // Its type leaves out `undefined` where the other's asks for it; the object is the one that is expected.
      lasting as WorkboxPlugin,
    ],
  }),
);

/**
 * Turbo, the browser and islands accept a page in different words; on one device it is the same page. With `Vary` the cache
 * would keep one for each, and find none for the next.
 */
function withoutVary(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.delete('vary');
  return new Response(response.body, { status: response.status, headers });
}

async function seenWithAnotherQuery(request: Request): Promise<Response | undefined> {
  const seen = await caches.match(request, { cacheName: PAGES, ignoreSearch: true });
  return seen?.headers.get('x-keep-offline') === 'any-query' ? seen : undefined;
}

setCatchHandler(async ({ request }) =>
  isPage(request) ? ((await matchPrecache(OFFLINE)) ?? Response.error()) : Response.error(),
);

/** Signing out leaves nothing of a person's pages on a shared device, nor the list of those they looked at, nor what they wrote. */
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'POST' || new URL(url).pathname !== '/session') return;
  event.waitUntil(Promise.all([lasting.deleteCacheAndMetadata(), caches.delete(PAGES), forgetTextsBut(null)]));
});

const isPage = (request: Request | undefined): boolean =>
  request?.headers.get('accept')?.includes('text/html') ?? false;
