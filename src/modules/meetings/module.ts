import type { Module } from '#platform/module';
import { metByPerson } from './store/forget.ts';
import { workers } from './worker.ts';

export const meetings: Module = { name: 'meetings', workers, exports: metByPerson };
