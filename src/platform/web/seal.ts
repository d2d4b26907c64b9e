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
  const [body = '', given = '', ...more] = text.split('.');
  const expected = Buffer.from(mac(purpose, body));
  const offered = Buffer.from(given);
  if (more.length > 0 || expected.length !== offered.length || !timingSafeEqual(expected, offered)) return null;
  const [value, until] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [Value, number | null];
  return until === null || now.getTime() < until ? value : null;
}

/** Tells two values apart without saying what they are: for counters and for a device that must know its person again. */
export const digestOf = (purpose: string, value: string): string => mac(`digest:${purpose}`, value);

function mac(purpose: string, body: string): string {
  if (secret === '') throw new Error('Something is sealed before there is a secret');
  return createHmac('sha256', `${secret}:${purpose}`).update(body).digest('base64url').slice(0, 32);
}
