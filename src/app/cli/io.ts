/** What a command is given. JSON goes to `out`, everything said to a person to `err`. */
export type Io = {
  /** Where the command was called: paths are relative to it. */
  cwd: string;
  /** The project's folder. */
  home: string;
  env: NodeJS.ProcessEnv;
  stdin: () => Promise<string>;
  out: (text: string) => void;
  err: (line: string) => void;
};

export type Command = (args: string[], io: Io) => Promise<number>;
