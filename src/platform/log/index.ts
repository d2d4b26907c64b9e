import pino, { type Logger } from 'pino';

export type Log = Logger;

/** JSON lines without personal data: addresses of pages are logged as their pattern, never with what stands in them. */
export const makeLog = (level: string): Log =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  });

/** For tests and commands. */
export const silentLog: Log = pino({ level: 'silent' });
