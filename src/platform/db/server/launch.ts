import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import type { Runner } from './running-as.ts';

/**
 * Starts a program that cannot outlive this process. A small shell reads from a pipe whose other end we hold; when we
 * die, however we die, the kernel closes our end, the shell wakes up and asks the program to stop: at first politely
 * (SIGINT, for PostgreSQL a fast shutdown), after thirty seconds roughly.
 * The program takes the place of the first shell, so the child's pid is its pid. The watching shell is forked twice, so
 * that PostgreSQL does not take it for one of its own children.
 */
const watched = `
if [ -n "$1" ]; then export LD_LIBRARY_PATH="$1" DYLD_LIBRARY_PATH="$1"; fi
shift
exec 3<&0
( (
  while read -r _ <&3; do :; done
  kill -INT $$ || exit 0
  tries=0
  while kill -0 $$ && [ $tries -lt 150 ]; do sleep 0.2; tries=$((tries + 1)); done
  [ $tries -lt 150 ] || kill -QUIT $$
) >/dev/null 2>&1 & )
exec "$@" </dev/null 3<&-
`;

export type Ending = { code: number | null; signal: NodeJS.Signals | null };

export type Launched = {
  pid: number;
  kill(signal: NodeJS.Signals): void;
  /** The program has ended. Its children may still be there, and its last words unread. */
  ended: Promise<Ending>;
  /** The program and its children have ended, and all they said was read. */
  closed: Promise<Ending>;
  /** Whether it keeps our own process from ending. It does at first. */
  ref(): void;
  unref(): void;
};

export type LaunchOptions = {
  runner: Runner;
  libraries: string;
  command: string[];
  /** Every line the program says. */
  line(text: string): void;
};

export function launch({ runner, libraries, command, line }: LaunchOptions): Promise<Launched> {
  const [program = '', ...args] = runner.through(['/bin/sh', '-c', watched, 'maillage', libraries, ...command]);
  const child = spawn(program, args, {
    ...runner.identity,
    cwd: '/',
    detached: true,
    // Nothing of our environment may change how the server behaves (PGOPTIONS, PGPORT, LANG …).
    env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.on('error', () => {});
  eachLine(child, line);

  const ended = new Promise<Ending>((done) => child.once('exit', (code, signal) => done({ code, signal })));
  const closed = new Promise<Ending>((done) => child.once('close', (code, signal) => done({ code, signal })));
  const streams = [child.stdin, child.stdout, child.stderr] as unknown as Socket[];

  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => {
      resolve({
        pid: child.pid ?? 0,
        kill: (signal) => void child.kill(signal),
        ...{ ended, closed },
        ref: () => [child, ...streams].forEach((each) => void each.ref()),
        unref: () => [child, ...streams].forEach((each) => void each.unref()),
      });
    });
  });
}

function eachLine(child: ChildProcess, line: (text: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8');
    stream?.on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const each of lines) line(each);
    });
    stream?.on('end', () => {
      if (rest !== '') line(rest);
    });
  }
}
