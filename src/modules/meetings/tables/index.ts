export * from './imports.ts';
export * from './meetings.ts';
export * from './minutes.ts';
export * from './polls.ts';
