import type { Module } from '#platform/module';

export const networks: Module = { name: 'networks' };
