export type ServerRefusal = 'inUse' | 'noBinaries' | 'unreachable' | 'otherVersion' | 'notStarting';

/** The embedded database cannot be had. The message is one or two plain sentences that say what to do. */
export class ServerRefused extends Error {
  readonly reason: ServerRefusal;

  constructor(reason: ServerRefusal, message: string) {
    super(message);
    this.name = 'ServerRefused';
    this.reason = reason;
  }
}

/** Another living process holds the folder. `pid` is null when it has not yet said who it is. */
export class DataFolderInUse extends ServerRefused {
  readonly dataDir: string;
  readonly pid: number | null;

  constructor(dataDir: string, holder: { pid: number; command: string } | null) {
    const who = holder === null ? 'Another process' : `Process ${holder.pid} (${holder.command})`;
    super(
      'inUse',
      `${who} already uses the data folder ${dataDir}. ` +
        'Stop it first, or give this one a folder of its own with DATA_DIR.',
    );
    this.name = 'DataFolderInUse';
    this.dataDir = dataDir;
    this.pid = holder?.pid ?? null;
  }
}
