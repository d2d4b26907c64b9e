import { BlockList, isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Env } from './env.ts';

const lists = new WeakMap<string[], BlockList>();

/** The address a request comes from. X-Forwarded-For counts only where it was added by a proxy we were told to trust. */
export function clientAddress(c: Context<Env>, trusted: string[]): string {
  const socket = socketAddress(c);
  const claimed = (c.req.header('x-forwarded-for') ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => isIP(part));
  let address = socket;
  while (claimed.length > 0 && isTrusted(address, trusted)) address = claimed.pop() ?? address;
  return address;
}

/** Requests made inside the process (tests, the demo's history) have no socket. */
function socketAddress(c: Context<Env>): string {
  const hasSocket = Boolean((c.env as { incoming?: unknown } | undefined)?.incoming);
  return (hasSocket ? getConnInfo(c).remote.address : undefined)?.replace(/^::ffff:/, '') ?? '127.0.0.1';
}

function isTrusted(address: string, trusted: string[]): boolean {
  if (trusted.length === 0) return false;
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
