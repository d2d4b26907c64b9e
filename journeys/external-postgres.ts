import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect as dial } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { startServer } from '#platform/db/server';
import { installedPostgres, startInstalled } from './installed-postgres.ts';
import { newFolder } from './product.ts';

export type ExternalPostgres = {
  /** Such as "15.13". */
  version: string;
  /** A new database with an owner who may do nothing else, as an administrator gives it: for DATABASE_URL. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
};

/** A PostgreSQL that is not ours, over TCP with a password: the one of this machine, else the one from npm in that part. */
export async function startExternalPostgres(): Promise<ExternalPostgres> {
  const { admin, port, stop } = installedPostgres ? await startInstalled(installedPostgres) : await startPretended();
  const client = new pg.Client(admin);
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  return {
    version: rows[0]?.server_version.split(' ')[0] ?? '',
    async newDatabase() {
      const name = `maillage_${randomUUID().slice(0, 8)}`;
      await client.query(`create role ${name} login password 's3cret/&'`);
      await client.query(`create database ${name} owner ${name} template template0 encoding 'UTF8' locale 'C.UTF-8'`);
      return `postgres://${name}:${encodeURIComponent('s3cret/&')}@127.0.0.1:${port}/${name}`;
    },
    async stop() {
      await client.end();
      await stop();
    },
  };
}

/** The embedded server, behind a port and asking for a password. */
async function startPretended() {
  const dataDir = await newFolder();
  const server = await startServer({ dataDir, log: () => {} });
  const { host, port: socket, user } = server.connection;
  const rules = join(dataDir, 'postgres/pg_hba.conf');
  writeFileSync(rules, `local all ${user} trust\nlocal all all scram-sha-256\n${readFileSync(rules, 'utf8')}`);

  const gate = createServer((outside) => {
    const inside = dial(join(host, `.s.PGSQL.${socket}`));
    outside.pipe(inside).pipe(outside);
    for (const end of [outside, inside])
      end.on('error', () => [outside, inside].forEach((each) => void each.destroy()));
  });
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
  const address = gate.address();
  const reload = new pg.Client(server.connection);
  await reload.connect();
  await reload.query('select pg_reload_conf()');
  await reload.end();
  return {
    admin: server.connection,
    port: typeof address === 'object' && address ? address.port : 0,
    async stop() {
      gate.close();
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
