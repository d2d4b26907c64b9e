import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import crossws from 'crossws/adapters/node';
import { CLOSED, FRAME, frame, LARGEST_MESSAGE, readFrame } from './frames.ts';
import { fewerThan } from './often.ts';
import type { Desk, Seat } from './seats.ts';

/** What the address of a text allows: to whom, and at which desk. */
export type Entry = { desk: Desk } & Pick<Seat, 'personId' | 'shown' | 'said' | 'isSignedIn'>;

/** What an address finds beside its request when a browser asks for a socket. */
export type SocketEnv = { incoming: IncomingMessage; enter: (entry: Entry) => void };

/** Asks the product, as for a page; whoever may enter is let in by `enter`. */
type Ask = (request: Request, env: SocketEnv) => Response | Promise<Response>;

export type Sockets = {
  upgrade(incoming: IncomingMessage, socket: Duplex, head: Buffer, ask: Ask): Promise<void>;
  close(): void;
};

/** Bytes that wait for a device that does not read. */
const MOST_UNREAD = 16 * 1024 * 1024;
/** A device waits for an answer before it sends more; one that does not is none of ours. */
const MOST_WAITING = 32;

export function openSockets(): Sockets {
  const entries = new WeakMap<object, Entry>();
  const places = new Map<string, { desk: Desk; seat: Seat; maySend: () => boolean }>();
  const server = crossws({
    serverOptions: { maxPayload: LARGEST_MESSAGE },
    hooks: {
      upgrade: (request) => ({ context: { entry: entries.get(request) } }),
      open(peer) {
        const entry = peer.context.entry as Entry | undefined;
        if (!entry) return peer.close(CLOSED.notAllowed);
        const { desk, ...known } = entry;
        const send = (data: Uint8Array | string) => {
          const unread = peer.send(data);
          if (typeof unread === 'number' && unread > MOST_UNREAD) peer.close(CLOSED.tooMuch);
        };
        const seat: Seat = {
          ...known,
          waiting: 0,
          send,
          tell: (said) => send(JSON.stringify(said)),
          close: (code) => peer.close(code),
        };
        places.set(peer.id, { desk, seat, maySend: fewerThan(60) });
        seat.tell(seat.said);
      },
      message(peer, message) {
        const place = places.get(peer.id);
        const read = readFrame(message.uint8Array());
        if (!place || !read) return peer.close(CLOSED.unreadable);
        const isRead = take(place, read);
        if (isRead !== true) peer.close(isRead);
      },
      close(peer) {
        const place = places.get(peer.id);
        places.delete(peer.id);
        place?.desk.leave(place.seat);
      },
      error() {},
    },
  });

  return {
    async upgrade(incoming, socket, head, ask) {
      socket.on('error', () => socket.destroy());
      let entry: Entry | null = null;
      const request = requestOf(incoming);
      const answer = await ask(request, {
        incoming,
        enter(given) {
          entry = given;
        },
      });
      if (entry) entries.set(request, entry);
      // A page cannot see why a socket is refused: those who must not come back are let in and told.
      else if (answer.status !== 401 && answer.status !== 404) return refuse(socket, answer.status);
      await server.handleUpgrade(incoming, socket, head, request);
    },
    close: () => server.closeAll(CLOSED.again, undefined, false),
  };
}

type Place = { desk: Desk; seat: Seat; maySend: () => boolean };

/** true, or the code with which the socket is closed. */
function take({ desk, seat, maySend }: Place, { kind, number, body }: NonNullable<ReturnType<typeof readFrame>>) {
  if (!maySend()) return kind === FRAME.presence || CLOSED.tooMuch;
  // The library gives a view on memory it uses again.
  const own = body.slice();
  if (kind === FRAME.beat) seat.send(frame(FRAME.beat));
  if (kind === FRAME.beat) return true;
  if (kind === FRAME.hello) return desk.hello(seat, own) || CLOSED.unreadable;
  if (kind === FRAME.presence) return desk.presence(seat, own) || CLOSED.unreadable;
  if (kind !== FRAME.change) return CLOSED.unreadable;
  if (seat.waiting >= MOST_WAITING) return CLOSED.tooMuch;
  return desk.change(seat, number, own) || CLOSED.unreadable;
}

function requestOf({ headers, url = '/' }: IncomingMessage): Request {
  const given = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  return new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), { headers: given });
}

function refuse(socket: Duplex, status: number): void {
  const code = status >= 400 ? status : 403;
  socket.end(`HTTP/1.1 ${code} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
}
