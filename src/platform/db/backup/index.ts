export { type BackupOptions, type BackupReport, backup } from './backup.ts';
export { BackupRefused } from './errors.ts';
export { type RestoreOptions, type RestoreReport, restore } from './restore.ts';
