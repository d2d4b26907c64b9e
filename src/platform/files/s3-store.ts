import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import type { FileStore } from './file-store.ts';

/** An answer that does not come keeps a transaction open; so it is waited for half a minute and asked for three times. */
const PATIENCE = 30_000;

export function s3Store(url: URL): FileStore {
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    service: 's3',
    region: url.searchParams.get('region') ?? 'us-east-1',
    retries: 2,
  });
  const bucket = `${url.protocol.replace('s3+', '')}//${url.host}${url.pathname.replace(/\/$/, '')}`;
  const ask = async (method: string, path: string, { body, type }: { body?: Uint8Array; type?: string } = {}) => {
    const answer = await client.fetch(`${bucket}${path}`, {
      method,
      ...(body && { body: body as BodyInit }),
      // The content is signed too: what arrives damaged is refused.
      headers: { 'x-amz-content-sha256': sha256(body ?? ''), ...(type && { 'content-type': type }) },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.ok || answer.status === 404) return answer;
    await answer.body?.cancel();
    throw new Error(`The file store answered ${answer.status} to ${method}`);
  };

  return {
    async put(key, bytes, contentType) {
      const answer = await ask('PUT', `/${key}`, { body: bytes, type: contentType });
      await answer.body?.cancel();
      if (answer.status === 404) throw new Error('The bucket of the file store does not exist');
    },
    async get(key) {
      const answer = await ask('GET', `/${key}`);
      if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
      if (/<Code>NoSuchBucket</.test(await answer.text()))
        throw new Error('The bucket of the file store does not exist');
      return null;
    },
    async remove(key) {
      const answer = await ask('DELETE', `/${key}`);
      await answer.body?.cancel();
    },
    async *list() {
      for (let next: string | null = ''; next !== null; ) {
        const answer = await ask('GET', `?list-type=2${next && `&continuation-token=${encodeURIComponent(next)}`}`);
        if (!answer.ok) throw new Error('The bucket of the file store does not exist');
        const page = await answer.text();
        for (const [, one = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
          const key = tagIn(one, 'Key');
          if (key) yield { key, storedAt: new Date(tagIn(one, 'LastModified') ?? '') };
        }
        next = tagIn(page, 'NextContinuationToken');
      }
    },
  };
}

const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');

/** Our keys are letters, figures and strokes: nothing in them is written otherwise in XML. */
const tagIn = (xml: string, name: string): string | null =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]?.replaceAll('&amp;', '&') ?? null;
