import { createHmac, timingSafeEqual } from 'node:crypto';

let secret = '';
export const useSecret = (given: string): void => {
  secret = given;
};

/**
 * A value that can travel in an address and come back unchanged: `purpose` keeps a seal made for one thing from opening
 * another, `until` ends it. What is sealed can be read by whoever holds it, so it holds ids and no names.
 */
export function sealed(purpose: string, value: unknown, until: Date | null = null): string {
  const body = Buffer.from(JSON.stringify([value, until?.getTime() ?? null])).toString('base64url');
  return `${body}.${mac(purpose, body)}`;
}

/** null: not sealed by us, sealed for something else, or over. */
export function unsealed<Value>(purpose: string, text: string, now: Date): Value | null {
  const [body = '', given = ''] = text.split('.');
  const expected = Buffer.from(mac(purpose, body));
  const offered = Buffer.from(given);
  if (expected.length !== offered.length || !timingSafeEqual(expected, offered)) return null;
  const [value, until] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [Value, number | null];
  return until === null || now.getTime() < until ? value : null;
}

const mac = (purpose: string, body: string) =>
  createHmac('sha256', `${secret}:${purpose}`).update(body).digest('base64url').slice(0, 32);
