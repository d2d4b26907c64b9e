import {
  type Awareness,
  applyAwarenessUpdate,
  encodeAwarenessUpdate,
  removeAwarenessStates,
} from 'y-protocols/awareness';
import * as Y from 'yjs';
import { CLOSED, FRAME, frame, LARGEST_CHANGE, readFrame, type Said } from '../frames.ts';
import { openPulse, type Patience, usualPatience } from './pulse.ts';

/** How it stands with what is written on this device. */
export type Standing = {
  /** null: nobody has answered yet. */
  said: Said | null;
  isConnected: boolean;
  /** Everything written here is in the database. Never true before the server said so of the last change. */
  isSaved: boolean;
  /** The server will not take what was written here: it stays on the device, to be copied. */
  isRefused: boolean;
  /** Until here the server has what was written on this device. null: not known. */
  vector: Uint8Array | null;
};

export type Link = {
  standing(): Standing;
  /** Comes back at once, for instance because the browser says that the network is there. */
  hurry(): void;
  /** What was gathered leaves now, whatever is under way: the page may be gone in a moment. */
  flush(): void;
  close(): void;
};

type Socket = Pick<
  WebSocket,
  'send' | 'close' | 'readyState' | 'bufferedAmount' | 'binaryType' | 'onopen' | 'onmessage' | 'onclose' | 'onerror'
>;

export type LinkParts = {
  doc: Y.Doc;
  awareness: Awareness;
  open: () => Socket;
  told: (standing: Standing) => void;
  /** Milliseconds until it tries again, after so many times in vain. */
  wait?: (tries: number) => number;
  patience?: Patience;
};

/** What the link itself brings into the text. */
const SERVER = Symbol('from the server');

/**
 * The device's side of a text that is written together. At most one change is under way; what is written meanwhile is
 * gathered into the next. "Saved" is said only when the server has answered that the last of them is in its database: a
 * lost connection, a dead server or a refusal leaves it unsaid, and at the next connection all that lacks is sent again.
 */
export function openLink(parts: LinkParts): Link {
  const { doc, awareness, open, told, wait = usualWait, patience = usualPatience } = parts;
  let socket: Socket | null = null;
  let isWelcome = false;
  let number = 0;
  let underWay: number | null = null;
  let gathered: Uint8Array[] = [];
  let tries = 0;
  let again: ReturnType<typeof setTimeout> | null = null;
  let isClosed = false;
  /** What the server last said it has, with all that was ever struck out. */
  let theirs: Uint8Array = new Uint8Array();
  /**
   * The text as it was here before what the server sent was added, and what was written since. Words typed into something
   * that others struck out meanwhile are words in it still; afterwards they would be no more than a gap.
   */
  let before: Uint8Array | null = null;
  let since: Uint8Array[] = [];
  const standing: Standing = { said: null, isConnected: false, isSaved: false, isRefused: false, vector: null };

  const tell = (change: Partial<Standing>) => {
    Object.assign(standing, change);
    told({ ...standing });
  };
  const send = (message: Uint8Array<ArrayBuffer>) => {
    if (socket?.readyState === 1) socket.send(message);
  };

  const sendGathered = () => {
    if (underWay === null) flush();
  };
  const flush = () => {
    if (!isWelcome || gathered.length === 0 || standing.said?.may !== 'write') return;
    const change = gathered.length === 1 && gathered[0] ? gathered[0] : Y.mergeUpdates(gathered);
    // The server would close the socket, and be sent the same again at each return.
    if (change.length > LARGEST_CHANGE) return tell({ said: { may: 'read', why: 'full' }, isRefused: true });
    gathered = [];
    number++;
    underWay = number;
    send(frame(FRAME.change, change, number));
  };
  const written = (update: Uint8Array, from: unknown) => {
    if (from === SERVER) return;
    if (isWelcome) gathered.push(update);
    if (before) since.push(update);
    // A key may be pressed just after the device heard that nothing is taken any more.
    const isTooLate = isWelcome && standing.said !== null && standing.said.may !== 'write';
    tell({ isSaved: false, isRefused: standing.isRefused || isTooLate });
    sendGathered();
  };
  const moved = ({ added, updated, removed }: Record<'added' | 'updated' | 'removed', number[]>, from: unknown) => {
    const here = [...added, ...updated, ...removed].filter((client) => client === doc.clientID);
    if (from !== SERVER && here.length > 0) send(frame(FRAME.presence, encodeAwarenessUpdate(awareness, here)));
  };

  const hear = (data: unknown) => {
    pulse.heard();
    if (typeof data === 'string') return rights(JSON.parse(data) as Said);
    const read = data instanceof ArrayBuffer ? readFrame(new Uint8Array(data)) : null;
    if (!read) return;
    const { kind, body } = read;
    // What was not sent when a connection was lost in between is in the one that stands.
    if (kind === FRAME.yours && before === null) {
      before = Y.encodeStateAsUpdate(doc);
      since = [];
    }
    if (kind === FRAME.yours || kind === FRAME.change) Y.applyUpdate(doc, body, SERVER);
    if (kind === FRAME.presence) applyAwarenessUpdate(awareness, body, SERVER);
    if (kind === FRAME.yours) theirs = body.slice();
    if (kind === FRAME.mine) welcome(body.slice());
    if (kind === FRAME.saved && read.number === underWay) saved();
    if (kind === FRAME.refused && read.number === underWay) tell({ isRefused: true });
  };

  const rights = (said: Said) => {
    const isBack = said.may === 'write' && standing.said !== null && standing.said.may !== 'write';
    tell({ said, isRefused: standing.isRefused || (said.may !== 'write' && isWelcome && !standing.isSaved) });
    // What was refused meanwhile is offered again.
    if (isBack && isWelcome) send(frame(FRAME.hello, Y.encodeStateVector(doc)));
  };

  /** The server says what it has: everything that was written here and is not in it leaves now, as one change. */
  const welcome = (vector: Uint8Array) => {
    tries = 0;
    isWelcome = true;
    underWay = null;
    const lacking = before ? [Y.diffUpdate(before, vector), ...since] : [Y.encodeStateAsUpdate(doc, vector)];
    before = null;
    const hasWritten = lacks(doc, vector);
    gathered = standing.said?.may === 'write' || hasWritten ? lacking : [];
    const isRefused = standing.said?.may !== 'write' && hasWritten;
    const isSaved = gathered.length === 0 && !hasStruckMore(doc, theirs);
    theirs = new Uint8Array();
    tell({ isConnected: true, vector, isRefused, isSaved });
    // Said anew, so that it counts as newer than whatever was heard of this device before. `moved` sends it.
    awareness.setLocalState(awareness.getLocalState());
    sendGathered();
  };

  const saved = () => {
    underWay = null;
    if (gathered.length > 0) return sendGathered();
    tell({ isSaved: true, isRefused: false, vector: Y.encodeStateVector(doc) });
  };

  const lost = (code: number) => {
    pulse.ends();
    socket = null;
    isWelcome = false;
    underWay = null;
    gathered = [];
    removeAwarenessStates(
      awareness,
      [...awareness.getStates().keys()].filter((client) => client !== doc.clientID),
      SERVER,
    );
    const isForGood = code === CLOSED.notAllowed || code === CLOSED.unreadable;
    if (isForGood) tell({ said: { may: 'nothing', why: null }, isConnected: false, isRefused: !standing.isSaved });
    else tell({ isConnected: false });
    if (isClosed || isForGood) return;
    again = setTimeout(connect, wait(tries++));
  };

  const connect = () => {
    again = null;
    if (isClosed || socket) return;
    const opened = open();
    socket = opened;
    opened.binaryType = 'arraybuffer';
    opened.onopen = () => send(frame(FRAME.hello, Y.encodeStateVector(doc)));
    opened.onmessage = ({ data }) => socket === opened && hear(data);
    opened.onclose = ({ code }) => socket === opened && lost(code);
    opened.onerror = () => {};
    pulse.begins();
  };
  const pulse = openPulse(
    {
      isWaiting: () => underWay !== null || !isWelcome,
      unsent: () => socket?.bufferedAmount ?? 0,
      question: () => send(frame(FRAME.beat)),
      dead() {
        const given = socket;
        lost(0);
        given?.close();
      },
    },
    patience,
  );

  doc.on('update', written);
  awareness.on('update', moved);
  connect();
  return {
    standing: () => ({ ...standing }),
    hurry() {
      if (socket) pulse.ask();
      if (again === null) return;
      clearTimeout(again);
      tries = 0;
      connect();
    },
    flush,
    close() {
      flush();
      isClosed = true;
      pulse.ends();
      if (again !== null) clearTimeout(again);
      doc.off('update', written);
      awareness.off('update', moved);
      socket?.close();
    },
  };
}

/** A second at first, then longer, at most ten; never all devices of a room at the same moment. */
const usualWait = (tries: number): number => Math.min(10_000, 300 * 2 ** tries) * (0.5 + Math.random());

/** Whether this device has words that the server has not. What was only struck out counts as nothing to lose. */
function lacks(doc: Y.Doc, vector: Uint8Array): boolean {
  const there = Y.decodeStateVector(vector);
  return [...Y.decodeStateVector(Y.encodeStateVector(doc))].some(([client, clock]) => clock > (there.get(client) ?? 0));
}

/** Whether something is struck out here that is not in what the server sent: a state vector does not tell of it. */
const hasStruckMore = (doc: Y.Doc, theirs: Uint8Array): boolean =>
  theirs.length > 0 && !Y.equalDeleteSets(Y.createDeleteSetFromStructStore(doc.store), Y.decodeUpdate(theirs).ds);
