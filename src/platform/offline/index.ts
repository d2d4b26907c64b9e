import type { Context } from 'hono';

/** Says to the device: this page may be kept and shown again without a network, though it is for signed-in people. */
export function keepOffline(c: Context): void {
  c.header('Cache-Control', 'private, no-cache');
  c.header('X-Keep-Offline', '1');
}

/**
 * The same, for a page whose island shows by itself what the query asks for: without a network it is shown as it was last
 * seen, with whatever query.
 */
export function keepOfflineForAnyQuery(c: Context): void {
  keepOffline(c);
  c.header('X-Keep-Offline', 'any-query');
}
