import { DrizzleQueryError } from 'drizzle-orm';

type Coded = { code?: unknown; syscall?: unknown; message?: string };

/** Stopping, starting, refusing for now; broken connections; no room for another one. */
const AWAY = /^(57P0[1-5]|08\d{3}|53300)$/;
const SOCKET = /^(ECONNREFUSED|ENOENT|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/;
const SAID = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;

/** The server of the database is starting, stopping or gone: the person may try again, and a probe must know. */
export function isDatabaseAway(error: Error): boolean {
  const isQuery = error instanceof DrizzleQueryError;
  // Of other errors the cause does not count: a file store that is away is no database.
  const inner = isQuery ? (error.cause ?? error) : error;
  const { code, syscall, message = '' } = inner as Coded;
  // A file that is not there is ENOENT too; only a socket is asked to connect.
  const isOfSocket = isQuery || inner instanceof AggregateError || /^(connect|read|write)$/.test(String(syscall));
  const ofSocket = SOCKET.test(String(code)) && isOfSocket && !('path' in inner && syscall !== 'connect');
  return AWAY.test(String(code)) || ofSocket || SAID.test(message);
}
