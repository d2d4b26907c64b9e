export * from './meetings.ts';
export * from './polls.ts';
