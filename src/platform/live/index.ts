export { changed } from './changed.ts';
export { type Hub, openHub } from './hub.ts';
export { liveRoutes, liveTopics } from './stream.ts';
