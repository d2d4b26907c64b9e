/** A backup that cannot be made or restored. The message says in plain words why, and what to do. */
export class BackupRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BackupRefused';
  }
}

export const damaged = (where: string) =>
  new BackupRefused(`The backup is damaged (${where}). Nothing was changed here; use another copy of it.`);
