export { databaseFindings } from './database.ts';
export { attention, bad, type Finding, good } from './finding.ts';
export { machineFindings } from './machine.ts';
