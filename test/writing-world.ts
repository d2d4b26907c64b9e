import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Said, WritingKind } from '#platform/writing';
import type { Application } from '../src/app/application.ts';
import { openLink, type Standing } from '../src/platform/writing/client/link.ts';

/** A kind of text for the tests: a note whose rights a test changes as it likes. */
export function aNoteKind() {
  const rights = new Map<string, Said>();
  const texts: string[] = [];
  let isBroken = false;
  let asked = 0;
  const said = async (personIds: readonly string[]) => {
    asked++;
    return new Map(personIds.map((one) => [one, rights.get(one) ?? { may: 'nothing' as const, why: null }]));
  };
  const kind: WritingKind = {
    kind: 'note',
    may: (_, __, personIds) => said(personIds),
    mayHold: (_, __, personIds) => said(personIds),
    begin: async (_, __, doc) => doc.getText('words').insert(0, 'Début. '),
    async rewritten(_, { doc }) {
      if (isBroken) throw new Error('the database refuses');
      texts.push(doc.getText('words').toString());
    },
  };
  return {
    kind,
    rights,
    texts,
    /** How often it was asked who may. */
    asked: () => asked,
    break: (now: boolean) => {
      isBroken = now;
    },
  };
}

/** The application on a port, for sockets alone. */
export async function onAPort(application: Application) {
  const server = createServer((_, answer) => answer.writeHead(404).end());
  server.on('upgrade', (request, socket, head) => void application.upgrade(request, socket, head));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

type Opening = { origin: string; path: string; cookie: string; from?: string };

const HeadedSocket = WebSocket as unknown as new (url: string, init: { headers: Record<string, string> }) => WebSocket;

/** A person's device: its own copy of the text, which survives any connection, and whose network can be cut. */
export function aDevice({ origin, path, cookie, from = origin }: Opening, doc = new Y.Doc()) {
  const awareness = new Awareness(doc);
  const told: Standing[] = [];
  /** What the text said here each time the device said that everything is saved. */
  const saved: Uint8Array[] = [];
  let sockets: WebSocket[] = [];
  let isCut = false;
  const at = { origin };
  const link = openLink({
    doc,
    awareness,
    wait: () => 25,
    patience: { quiet: 400, waiting: 400, answer: 800 },
    open: () => {
      const url = isCut ? 'ws://127.0.0.1:1/' : `${at.origin.replace('http', 'ws')}${path}`;
      const socket = new HeadedSocket(url, { headers: { cookie, origin: from === origin ? at.origin : from } });
      sockets = [...sockets.filter(({ readyState }) => readyState < 2), socket];
      return socket;
    },
    told(standing) {
      told.push(standing);
      if (standing.isSaved) saved.push(Y.encodeStateAsUpdate(doc));
    },
  });
  const words = doc.getText('words');
  return {
    doc,
    awareness,
    told,
    saved,
    at,
    standing: link.standing,
    text: () => words.toString(),
    type: (typed: string, place = words.length) => words.insert(place, typed),
    cut() {
      isCut = true;
      for (const socket of sockets) socket.close();
    },
    mend() {
      isCut = false;
      link.hurry();
    },
    untilSaved: () => until(() => link.standing().isSaved && link.standing().isConnected),
    close() {
      link.close();
      awareness.destroy();
    },
  };
}

export type Device = ReturnType<typeof aDevice>;

export async function until(is: () => boolean | Promise<boolean>, within = 10_000): Promise<void> {
  const end = performance.now() + within;
  while (!(await is())) {
    if (performance.now() > end) throw new Error('it did not come');
    await pause(5);
  }
}

/** Every character and every deletion of one state is in the other. */
export function contains(whole: Uint8Array, part: Uint8Array): boolean {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, whole);
  let isNew = false;
  doc.on('update', () => {
    isNew = true;
  });
  Y.applyUpdate(doc, part);
  return !isNew && doc.store.pendingStructs === null;
}
