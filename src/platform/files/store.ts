import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AwsClient } from 'aws4fetch';

/** Where bytes are kept. Keys are made by us (`network/file`): they never hold what somebody typed. */
export type FileStore = {
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  get(key: string): Promise<Uint8Array | null>;
  remove(key: string): Promise<void>;
};

/** `FILES_URL`: a folder (`file:///…` or a path) or `s3+https://key:secret@host/bucket?region=…`. */
export function fileStore(url: string): FileStore {
  return /^s3\+https?:/.test(url) ? s3Store(new URL(url)) : folderStore(url.replace(/^file:\/\//, ''));
}

function folderStore(folder: string): FileStore {
  return {
    async put(key, bytes) {
      const target = join(folder, key);
      await mkdir(dirname(target), { recursive: true });
      // Renamed when whole: a process that dies while writing leaves no half file under the real name.
      await writeFile(`${target}.part`, bytes);
      await rename(`${target}.part`, target);
    },
    get: (key) => readFile(join(folder, key)).catch((error: NodeJS.ErrnoException) => nothing(error)),
    remove: (key) => rm(join(folder, key), { force: true }),
  };
}

function nothing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

function s3Store(url: URL): FileStore {
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    service: 's3',
    region: url.searchParams.get('region') ?? 'us-east-1',
  });
  const at = (key: string) =>
    `${url.protocol.replace('s3+', '')}//${url.host}${url.pathname.replace(/\/$/, '')}/${key}`;
  const ask = async (method: string, key: string, init: RequestInit = {}) => {
    const answer = await client.fetch(at(key), { method, ...init });
    if (!answer.ok && answer.status !== 404) throw new Error(`The file store answered ${answer.status} to ${method}`);
    return answer;
  };
  return {
    async put(key, bytes, contentType) {
      const answer = await ask('PUT', key, { body: bytes as BodyInit, headers: { 'content-type': contentType } });
      if (answer.status === 404) throw new Error('The bucket of the file store does not exist');
    },
    async get(key) {
      const answer = await ask('GET', key);
      return answer.status === 404 ? null : new Uint8Array(await answer.arrayBuffer());
    },
    async remove(key) {
      await ask('DELETE', key);
    },
  };
}
