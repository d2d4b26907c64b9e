import { setTimeout as pause } from 'node:timers/promises';
import { inArray } from 'drizzle-orm';
import { pgTable, text } from 'drizzle-orm/pg-core';
import type { ClientConfig } from 'pg';
import { systemClock } from '#platform/clock';
import { connect, type Db } from '#platform/db';
import { fileStore } from '#platform/files';
import { silentLog } from '#platform/log';
import { folderTransport } from '#platform/mail';
import { type Said, useWritings } from '#platform/writing';
import { openApplication } from '../src/app/application.ts';
import { listenOn } from '../src/app/listening.ts';

/** A whole server in a process of its own, to be killed: with a kind of text whose rights stand in a table. */
type Given = { connection: ClientConfig; port: number; secret: string; folder: string };
const { connection, port, secret, folder } = JSON.parse(process.env.GIVEN ?? '{}') as Given;

const testRight = pgTable('test_right', { person: text('person').primaryKey(), may: text('may').$type<Said['may']>() });
const rights = async (db: Pick<Db, 'select'>, personIds: readonly string[]) => {
  const rows = await db
    .select()
    .from(testRight)
    .where(inArray(testRight.person, [...personIds]));
  return new Map(rows.map(({ person, may }) => [person, { may: may ?? 'nothing', why: null }]));
};

const listening = await listenOn(port, '127.0.0.1');
const database = connect({ ...connection, max: 6, onIdleError: () => {} });
const application = await openApplication({
  ...{ database, connection, secret, log: silentLog, clock: systemClock },
  files: fileStore(folder),
  transport: folderTransport(folder, 'x@example.org'),
  assets: { css: '', screenCss: '', writingCss: '', js: '', early: '', fonts: [] },
  documentFonts: '',
  origin: `http://127.0.0.1:${port}`,
  trustedProxies: [],
  demo: false,
  role: 'web',
});
useWritings([
  {
    kind: 'note',
    may: (db, _, personIds) => rights(db, personIds),
    mayHold: (tx, _, personIds) => rights(tx, personIds),
    begin: async (_, __, doc) => doc.getText('words').insert(0, 'Début. '),
    // So that a kill often falls between the first statement of a transaction and its end.
    rewritten: () => pause(3),
  },
]);
listening.answerWith(application);
process.send?.('ready');
