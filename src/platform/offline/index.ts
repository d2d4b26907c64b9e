import type { Context } from 'hono';

/** Says to the device: this page may be kept and shown again without a network, though it is for signed-in people. */
export function keepOffline(c: Context): void {
  c.header('Cache-Control', 'private, no-cache');
  c.header('X-Keep-Offline', '1');
}
