/** As whom the server runs. PostgreSQL refuses to be root. */
export type Runner = {
  /** Options for `spawn`: empty when the server is the user we are. */
  identity: { uid?: number; gid?: number };
  /** The owner its files must have, as we see it; null when they are ours anyway. */
  owner: { uid: number; gid: number } | null;
  /** The command, wrapped where a wrapper is needed. */
  through(command: string[]): string[];
  /** true: it runs from a copy, because it cannot enter the folder of the package even with the right to open files. */
  needsCopy: boolean;
  /** For the log: "as user postgres". */
  description: string;
};
