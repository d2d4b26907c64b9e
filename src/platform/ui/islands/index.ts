export { startUi } from './start.ts';
