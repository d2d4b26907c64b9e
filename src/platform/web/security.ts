import type { Context, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Env } from './env.ts';
import { answerError } from './errors.tsx';

/** Turbo writes one style element for its progress bar; its text is fixed, so it is allowed by its digest. */
export const TURBO_PROGRESS_STYLE = "'sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps='";

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", TURBO_PROGRESS_STYLE],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    workerSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  referrerPolicy: 'strict-origin-when-cross-origin',
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  xFrameOptions: 'DENY',
  strictTransportSecurity: 'max-age=31536000; includeSubDomains',
  permissionsPolicy: { geolocation: [], microphone: [], camera: [] },
});

export const securityHeaders: MiddlewareHandler<Env> = async (c, next) => {
  await headers(c, next);
  if (c.var.usesCamera) {
    c.res.headers.set('Permissions-Policy', WITH_CAMERA);
    changePolicy(c, "script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
  }
  if (isPart(c)) for (const name of OF_DOCUMENTS) c.res.headers.delete(name);
  if (!c.res.headers.has(EMBEDDABLE)) return;
  c.res.headers.delete(EMBEDDABLE);
  c.res.headers.delete('x-frame-options');
  c.res.headers.set('cross-origin-resource-policy', 'cross-origin');
  changePolicy(c, "frame-ancestors 'none'", 'frame-ancestors *');
};

/**
 * A script, style or font is under the policy of the page that has it: its own is read by nobody, and was most of a kilobyte
 * for each. Not so the service worker, which stands at the root and has the policy of its own answer.
 */
const isPart = (c: Context<Env>): boolean =>
  c.req.path.startsWith('/assets/') &&
  /^(text\/css|text\/javascript|font\/woff2|application\/wasm)/.test(c.res.headers.get('content-type') ?? '');

const OF_DOCUMENTS = [
  'content-security-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
];

function changePolicy(c: Context<Env>, from: string, to: string): void {
  const policy = c.res.headers.get('content-security-policy') ?? '';
  c.res.headers.set('content-security-policy', policy.replace(from, to));
}

/** Kept with a page that is given again, and taken off before it leaves. */
const EMBEDDABLE = 'x-embeddable';

/** This page may stand in a frame of any site: it says nothing that not everybody may read, and acts on nothing. */
export const embeddable = (c: Context<Env>): void => c.header(EMBEDDABLE, 'yes');

/** On a page that reads codes, and runs a reader for it where the browser has none; a browser that comes to it without loading it anew has the rights of the page before. */
export const allowCamera = (c: Context<Env>): void => c.set('usesCamera', true);

const WITH_CAMERA = 'geolocation=(), microphone=(), camera=(self)';

/**
 * Cross-site request forgery: a browser always says where a form comes from. `Sec-Fetch-Site` cannot be set by a page;
 * where an old browser lacks it, `Origin` must be ours. With SameSite cookies besides, no hidden field is needed, and
 * public pages stay the same for everybody.
 */
export const sameOriginOnly =
  (origin: string): MiddlewareHandler<Env> =>
  async (c, next) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD' || c.req.method === 'OPTIONS';
    if (!reads && !isOurs(c.req.header('sec-fetch-site'), c.req.header('origin'), c.req.url, origin)) {
      return answerError(c, 403);
    }
    await next();
  };

function isOurs(site: string | undefined, from: string | undefined, url: string, origin: string): boolean {
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (from === undefined) return false;
  return from === origin || from === new URL(url).origin;
}
