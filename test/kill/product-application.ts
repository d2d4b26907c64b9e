import { join } from 'node:path';
import { v7 } from 'uuid';
import { beginNetwork, type FirstNetwork, send } from '../../journeys/first-network.ts';
import { startProduct } from '../../journeys/product.ts';
import { type Application, httpApplication } from './http-application.ts';
import type { Mailbox } from './mailbox.ts';
import { peopleWritten } from './product-rows.ts';
import { freePort } from './writer-application.ts';

export type ProductApplication = Application & {
  origin: string;
  network: FirstNetwork;
  /** Answers that were neither "done" nor "try again". */
  odd: string[];
  /** Requests whose answer was lost and that were sent again with the same key. */
  repeated: number;
};

/** Of those whose answer was lost: as many are sent again after each kill. */
const REPEATED = 8;

/**
 * The whole product as people start it, with a network in it. A write is a person who registers for a day: with a
 * letter to them, or written in by the coordinator.
 */
export async function productApplication(dataDir: string, mailbox: Mailbox): Promise<ProductApplication> {
  const env = { DATA_DIR: dataDir, MAILLAGE_DEMO: 'off', TRUST_PROXY: '127.0.0.1', SMTP_URL: mailbox.url };
  const network = await found(env);
  const keys = new Map<string, string>();
  const doubtful = new Set<string>();
  const odd: string[] = [];

  const write = async (origin: string, id: string): Promise<Response> => {
    doubtful.add(id);
    const key = keys.get(id) ?? v7();
    keys.set(id, key);
    const answer = await register(origin, network, id, key);
    if (answer.status === 303) doubtful.delete(id);
    else if (answer.status !== 503) odd.push(`${answer.status} ${(await answer.clone().text()).slice(0, 300)}`);
    return answer;
  };

  const port = await freePort();
  const http = httpApplication({
    command: [process.execPath, 'bin/maillage.mjs', 'serve'],
    cwd: join(import.meta.dirname, '../..'),
    port,
    env: { ...env, LOG_LEVEL: 'fatal' },
    write,
    async written(origin) {
      for (const id of [...doubtful].slice(0, REPEATED)) {
        while ((await write(origin, id).catch(() => null))?.status !== 303);
        application.repeated += 1;
      }
      doubtful.clear();
      return peopleWritten(dataDir);
    },
  });
  const application: ProductApplication = Object.assign(http, {
    ...{ origin: `http://127.0.0.1:${port}`, network, odd },
    repeated: 0,
  });
  return application;
}

async function found(env: Record<string, string>): Promise<FirstNetwork> {
  const product = await startProduct(env);
  try {
    return await beginNetwork(product.origin, product.signInLink);
  } finally {
    await product.stop();
  }
}

let people = 0;

/** Each person comes from an address of their own: the limit for one address is not what is tried here. */
function register(origin: string, { event, cookie }: FirstNetwork, id: string, key: string): Promise<Response> {
  people += 1;
  const address = `10.${(people >> 16) & 255}.${(people >> 8) & 255}.${people & 255}`;
  const headers = { 'x-forwarded-for': address };
  return /[13579]$/.test(id)
    ? send(origin, `${event}/registrations`, { givenName: id, email: `${id}@kill.example`, _key: key }, headers)
    : send(origin, `${event}/people`, { givenName: id, _key: key }, { ...headers, cookie });
}
