export { changed } from './changed.ts';
export { liveRoutes, liveTopics } from './stream.ts';
export { type Hub, openHub } from './hub.ts';
