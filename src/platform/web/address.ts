import { BlockList, isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Env } from './env.ts';

const lists = new WeakMap<string[], BlockList>();

/** The address a request comes from. X-Forwarded-For counts only where it was added by a proxy we were told to trust. */
export const clientAddress = (c: Context<Env>, trusted: string[]): string =>
  behindProxies(socketAddress(c), c.req.header('x-forwarded-for'), trusted);

/**
 * Each proxy adds whom it heard at the end, so the list is read from there as long as the last speaker is trusted. A
 * part that is no address ends it: what stands before may be anybody's invention.
 */
export function behindProxies(socket: string, forwardedFor: string | undefined, trusted: string[]): string {
  const claimed = (forwardedFor ?? '').split(',').filter((part) => part.trim() !== '');
  let address = plain(socket) ?? socket;
  while (isTrusted(address, trusted)) {
    const before = plain(claimed.pop() ?? '');
    if (!before) break;
    address = before;
  }
  return address;
}

/** Requests made inside the process (tests, the demo's history) have no socket. */
function socketAddress(c: Context<Env>): string {
  const hasSocket = Boolean((c.env as { incoming?: unknown } | undefined)?.incoming);
  return (hasSocket ? getConnInfo(c).remote.address : undefined) ?? '127.0.0.1';
}

/** `1.2.3.4:5678`, `[2001:db8::1]:5678`, `::ffff:1.2.3.4` and `fe80::1%eth0` are addresses with something around. */
function plain(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/%.*$/, '');
  return isIP(bare) ? bare : null;
}

function isTrusted(address: string, trusted: string[]): boolean {
  if (trusted.length === 0 || !isIP(address)) return false;
  const list = lists.get(trusted) ?? makeList(trusted);
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

function makeList(trusted: string[]): BlockList {
  const list = new BlockList();
  for (const one of trusted) {
    const [address = '', bits] = one.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits) list.addSubnet(address, Number(bits), family);
    else list.addAddress(address, family);
  }
  lists.set(trusted, list);
  return list;
}

/** What one household or one phone has: an IPv6 device may speak from any of 2⁶⁴ addresses. */
export function sameHousehold(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  const parts = [...before, ...zeros, ...after].slice(0, 4).map((part) => part.replace(/^0+(?=.)/, ''));
  return `${parts.join(':')}::/64`;
}
