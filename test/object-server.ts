import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

export type ObjectServer = {
  url: string;
  objects: Map<string, { bytes: Buffer; type: string | undefined }>;
  /** Requests whose signature or content was not what it said. */
  refused: string[];
  fail(status: number | null): void;
  close(): void;
};

const [KEY, SECRET, BUCKET, REGION] = ['a key', 'se/cret+é', 'bucket', 'eu-west-1'];

/**
 * A store that speaks the little of S3 we use, and believes nobody: the signature is computed here once more, from the
 * description of AWS Signature Version 4 and with nothing but node:crypto.
 */
export async function anObjectServer(): Promise<ObjectServer> {
  const objects: ObjectServer['objects'] = new Map();
  const refused: string[] = [];
  let failing: number | null = null;

  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>));
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://store');
    const [, bucket, ...rest] = pathname.split('/');
    const key = rest.join('/');
    const answer = (status: number, content: string | Buffer = '') => response.writeHead(status).end(content);
    const wrong = mistakeIn(request, body);
    if (wrong) {
      refused.push(wrong);
      return answer(403, '<Error><Code>SignatureDoesNotMatch</Code></Error>');
    }
    if (failing !== null) return answer(failing);
    if (bucket !== BUCKET) return answer(404, '<Error><Code>NoSuchBucket</Code></Error>');
    if (request.method === 'PUT') {
      objects.set(key, { bytes: body, type: request.headers['content-type'] });
      return answer(200);
    }
    if (request.method === 'DELETE') {
      objects.delete(key);
      return answer(204);
    }
    if (key === '' && searchParams.get('list-type') === '2') return answer(200, page(objects, searchParams));
    const found = objects.get(key);
    return found ? answer(200, found.bytes) : answer(404, '<Error><Code>NoSuchKey</Code></Error>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const credentials = `${encodeURIComponent(KEY)}:${encodeURIComponent(SECRET)}`;
  return {
    url: `s3+http://${credentials}@127.0.0.1:${port}/${BUCKET}?region=${REGION}`,
    objects,
    refused,
    fail: (status) => {
      failing = status;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Two to a page, so that more than one page is asked for. */
function page(objects: ObjectServer['objects'], asked: URLSearchParams): string {
  const keys = [...objects.keys()].sort();
  const from = Number(asked.get('continuation-token')?.replace('from&', '') ?? 0);
  const contents = keys
    .slice(from, from + 2)
    .map((key) => `<Contents><Key>${key}</Key><LastModified>2020-01-01T00:00:00.000Z</LastModified></Contents>`);
  const more = from + 2 < keys.length ? `<NextContinuationToken>from&amp;${from + 2}</NextContinuationToken>` : '';
  return `<?xml version="1.0"?><ListBucketResult>${contents.join('')}${more}</ListBucketResult>`;
}

function mistakeIn(request: IncomingMessage, body: Buffer): string | null {
  const { method = '', headers, url = '/' } = request;
  const given = /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
    headers.authorization ?? '',
  );
  if (!given) return 'not signed';
  const [, credential = '', signedHeaders = '', signature = ''] = given;
  const [key, day = '', region = '', service = '', end] = credential.split('/');
  const moment = String(headers['x-amz-date']);
  if (key !== KEY || region !== REGION || service !== 's3' || end !== 'aws4_request') return 'another scope';
  if (!moment.startsWith(day) || !signedHeaders.split(';').includes('host')) return 'another day or host';
  const content = String(headers['x-amz-content-sha256']);
  if (content !== createHash('sha256').update(body).digest('hex')) return 'another content';
  if (!signedHeaders.split(';').includes('x-amz-content-sha256')) return 'its content is not signed';

  const { pathname, searchParams } = new URL(url, 'http://store');
  const query = [...searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const named = signedHeaders
    .split(';')
    .map((name) => `${name}:${String(headers[name]).trim().replace(/\s+/g, ' ')}\n`);
  const canonical = [method, pathname, query, named.join(''), signedHeaders, content].join('\n');
  const hash = createHash('sha256').update(canonical).digest('hex');
  const toSign = ['AWS4-HMAC-SHA256', moment, `${day}/${region}/${service}/aws4_request`, hash].join('\n');
  const mac = (secret: string | Buffer, text: string) => createHmac('sha256', secret).update(text).digest();
  const signing = [day, region, service, 'aws4_request'].reduce<string | Buffer>(mac, `AWS4${SECRET}`);
  return mac(signing, toSign).toString('hex') === signature ? null : 'another signature';
}

const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
