export { changeText, hasText, readText } from './change.ts';
export { type HouseParts, openHouse, type WritingHouse } from './house.ts';
export { type Rewritten, type Rights, type Said, useWritings, type WritingKind } from './kinds.ts';
export { type WritingParts, writingRoutes } from './routes.ts';
export { openSockets, type SocketEnv, type Sockets } from './sockets.ts';
export { writtenDocument, writtenUpdate, writtenVersion } from './tables.ts';
export { bringBack, eraseWriter, nameMoment, removeText, textAt, type Version, versionsOf } from './versions.ts';
