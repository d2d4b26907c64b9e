import { getCookie, setCookie } from 'hono/cookie';
import { newId } from '#platform/db';
import { sealed, unsealed } from '#platform/web';
import { deviceDigest } from '../store/ballots.ts';
import type { Here } from './here.ts';

const COOKIE = 'answers';
const DAYS = 60;

/** The phone that asks, as the database knows it. null: it has not been here, or keeps no cookies. */
export function deviceHere(c: Here): string | null {
  const seal = getCookie(c, COOKIE);
  const device = seal ? unsealed<string>('surveys.device', seal, c.var.now) : null;
  return device === null ? null : deviceDigest(device);
}

/** A phone is given a number drawn by chance when it is shown a form, so that it counts once. */
export function knownDevice(c: Here): string {
  const known = deviceHere(c);
  if (known !== null) return known;
  const device = newId();
  const until = new Date(c.var.now.getTime() + DAYS * 86_400_000);
  setCookie(c, COOKIE, sealed('surveys.device', device, until), {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.var.origin.startsWith('https:'),
    maxAge: DAYS * 86_400,
  });
  return deviceDigest(device);
}
