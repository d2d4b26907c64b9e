import pino, { type DestinationStream, type Logger } from 'pino';

export { type Fault, faultLine, faultOf } from './fault.ts';

export type Log = Logger;

/** JSON lines without personal data: addresses of pages are logged as their pattern, never with what stands in them. */
export const makeLog = (level: string, to?: DestinationStream): Log => {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return to ? pino(options, to) : pino(options);
};

/** For tests and commands. */
export const silentLog: Log = pino({ level: 'silent' });
