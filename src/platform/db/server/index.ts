export { findBinaries as embeddedPostgres } from './binaries.ts';
export { DataFolderInUse, type ServerRefusal, ServerRefused } from './errors.ts';
export { type OpenServer, openServer } from './open.ts';
export { type EmbeddedServer, type ServerConnection, type StartOptions, startServer } from './start.ts';
export { startTestServer, type TestServer } from './test-server.ts';
