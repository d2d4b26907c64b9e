import { fileWorkers } from '#platform/files';
import type { Worker } from '#platform/jobs';
import { letterKinds, mailWorkers } from '#platform/mail';
import { modules } from '../modules.ts';

/** Nobody is written to about the past: of every letter its writer finds that there is no reason for it any more. */
export const workersOfThePast = (): Worker[] => [
  ...modules.flatMap((module) => module.workers ?? []),
  ...fileWorkers,
  ...mailWorkers({
    writers: letterKinds().map((kind) => ({ kind, write: async () => null })),
    transport: {
      send: () => Promise.reject(new Error('A letter of the past was sent')),
      close: () => {},
    },
    link: (path) => path,
  }),
];
