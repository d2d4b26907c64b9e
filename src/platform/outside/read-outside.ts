import { lookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isOfInternet } from './private-networks.ts';

/**
 * What an address of somebody else answered. refused: it leads into a private network, or is no address of the web.
 * unreachable: nothing answered in time, or what answered said no. tooLong: there was no end to it.
 */
export type OutsideAnswer =
  | { is: 'read'; bytes: Uint8Array; etag: string | null }
  | { is: 'unchanged' }
  | { is: 'refused' | 'unreachable' | 'tooLong' };

type Asking = { etag?: string | null; mostBytes: number; seconds?: number };

const MOST_REDIRECTS = 4;
const PORTS = new Set(['', '80', '443', '8080', '8443']);

let isAllowed = isOfInternet;
/** For tests, whose other side stands on this machine. */
export const useAllowedAddresses = (given: (address: string) => boolean): void => {
  isAllowed = given;
};

/**
 * Reads an address that somebody typed. It may be meant to reach what this machine reaches and its author does not, so
 * the address to which the connection goes is checked, and not the name: a name may mean one thing to the check and
 * another to the connection. Each redirect is checked likewise. Neither cookies nor passwords travel.
 */
export async function readOutside(address: string, asking: Asking): Promise<OutsideAnswer> {
  const signal = AbortSignal.timeout((asking.seconds ?? 15) * 1000);
  let url = webAddress(address);
  for (let redirects = 0; url && redirects <= MOST_REDIRECTS; redirects++) {
    const answer = await ask(url, asking, signal).catch((error: unknown) =>
      error instanceof RefusedAddress ? ({ is: 'refused' } as const) : ({ is: 'unreachable' } as const),
    );
    if (answer.is !== 'elsewhere') return answer;
    url = webAddress(answer.to, url);
  }
  return { is: 'refused' };
}

/** As programs write it: webcal is https. null: no address of the web, or one that may not be asked. */
export function webAddress(address: string, base?: URL): URL | null {
  const text = address.trim().replace(/^webcals?:/i, 'https:');
  if (!URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  const isWeb = (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isTried = isAllowed !== isOfInternet;
  const isReachable = isIP(host) ? isAllowed(host) : host.includes('.') || isTried;
  return isWeb && isReachable && (PORTS.has(url.port) || isTried) ? url : null;
}

class RefusedAddress extends Error {}

/** Every address of the name must be one of the internet: which of them is taken is not ours to say. */
const checkedLookup: LookupFunction = (hostname, options, done) =>
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '', 0);
    const [first] = found;
    if (!first || !found.every(({ address }) => isAllowed(address))) return done(new RefusedAddress(), '', 0);
    if (options.all) return done(null, found);
    done(null, first.address, first.family);
  });

type Asked = OutsideAnswer | { is: 'elsewhere'; to: string };

function ask(url: URL, { etag, mostBytes }: Asking, signal: AbortSignal): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const headers = {
      accept: 'text/calendar, */*;q=0.1',
      // Packed, a little could become more than there is room for.
      'accept-encoding': 'identity',
      'user-agent': 'Maillage',
      ...(etag && { 'if-none-match': etag }),
    };
    const { get } = url.protocol === 'https:' ? https : http;
    const request = get(url, { lookup: checkedLookup, headers, signal, agent: false }, (response) => {
      const { statusCode = 0, headers: said } = response;
      response.on('error', reject);
      const end = (answer: Asked) => {
        response.destroy();
        resolve(answer);
      };
      if (statusCode === 304) return end({ is: 'unchanged' });
      if (statusCode >= 300 && statusCode < 400 && said.location) return end({ is: 'elsewhere', to: said.location });
      if (statusCode !== 200 || (said['content-encoding'] ?? 'identity') !== 'identity')
        return end({ is: 'unreachable' });
      const parts: Buffer[] = [];
      let length = 0;
      response.on('data', (part: Buffer) => {
        length += part.length;
        if (length > mostBytes) return end({ is: 'tooLong' });
        parts.push(part);
      });
      response.on('end', () =>
        resolve({ is: 'read', bytes: new Uint8Array(Buffer.concat(parts)), etag: said.etag ?? null }),
      );
    });
    request.on('error', reject);
  });
}
