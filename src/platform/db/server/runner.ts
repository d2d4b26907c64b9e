import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import type { Binaries } from './binaries.ts';
import { ServerRefused } from './errors.ts';
import { keeperOf } from './folder.ts';
import type { PrivateFolder } from './private-folder.ts';
import type { Runner } from './running-as.ts';

/** `libraries`: where the loader looks for libraries, as in LD_LIBRARY_PATH. */
export type Choice = { runner: Runner; binaries: Binaries; libraries: string };

type User = { name: string; uid: number; gid: number };

/**
 * The first way of running the server that can reach both its programs and its folders, tried by doing it.
 * Root becomes the keeper, who is the owner the data has already (so that a command run once as root does not take it
 * away from its user), else `postgres`, else `nobody`. Where those cannot reach the folder (everything under a closed /root), root
 * stays the owner of the files but is called otherwise inside a user namespace; where namespaces are forbidden (most
 * containers) it becomes another user who keeps the one right to open files.
 */
export function chooseRunner(original: Binaries, dataDir: string, own: PrivateFolder): Choice {
  const problems: string[] = [];
  for (const runner of possibleRunners(keeperOf(dataDir))) {
    const binaries = runner.needsCopy ? own.copy(original) : original;
    const libraries = own.librariesOf(binaries);
    const problem = tryRunner(runner, binaries, libraries, [dataDir, own.root]);
    if (problem === null) return { runner, binaries, libraries };
    problems.push(`${runner.description}: ${problem}`);
  }
  throw new ServerRefused(
    'unreachable',
    `The embedded PostgreSQL cannot run here (${problems.join('; ')}). ` +
      'Move the project and its DATA_DIR to a folder that other users can enter, start Maillage as a normal user, ' +
      'or set DATABASE_URL to a PostgreSQL 15 to 18.',
  );
}

function possibleRunners(keeper: number): Runner[] {
  const users = readUsers();
  const named = ['postgres', 'daemon', 'nobody'].flatMap((name) => users.find((user) => user.name === name) ?? []);
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) return [ourselves(), ...named.slice(0, 1).map(inNamespace)];

  const dropped = [...users.filter(({ uid }) => uid === keeper), ...named.filter(({ name }) => name !== 'daemon')];
  const others = dropped.filter(({ uid }) => uid !== 0);
  return [...others.map(asUser), ...named.slice(0, 1).map(inNamespace), ...others.slice(0, 1).map(withFileRights)];
}

function ourselves(): Runner {
  return {
    identity: {},
    owner: null,
    through: (command) => command,
    needsCopy: false,
    description: 'as the user who started it',
  };
}

function asUser({ name, uid, gid }: User): Runner {
  return {
    identity: { uid, gid },
    owner: { uid, gid },
    through: (command) => command,
    needsCopy: false,
    description: `as user ${name}`,
  };
}

function inNamespace({ name, uid, gid }: User): Runner {
  const wrapper = ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'];
  return {
    identity: {},
    owner: { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 },
    through: (command) => [...wrapper, ...command],
    needsCopy: false,
    description: `in a user namespace as ${name}`,
  };
}

function withFileRights({ name, uid, gid }: User): Runner {
  const rights = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  const wrapper = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...rights];
  return {
    identity: {},
    owner: { uid, gid },
    through: (command) => [...wrapper, ...command],
    needsCopy: true,
    description: `as user ${name} with the right to open files`,
  };
}

/** Null when it works; else what was in the way. */
function tryRunner(runner: Runner, binaries: Binaries, libraries: string, folders: string[]): string | null {
  const script = `
    export LD_LIBRARY_PATH="$1" DYLD_LIBRARY_PATH="$1" && shift &&
    test "$(id -u)" != 0 && id -un >/dev/null &&
    test -r "$1/share/postgresql/postgres.bki" && "$1/bin/postgres" --version >/dev/null && shift &&
    for folder do cd "$folder" || exit 1; done`;
  const command = ['/bin/sh', '-c', script, 'maillage', libraries, binaries.native, ...folders];
  const [program = '', ...args] = runner.through(command);
  const result = spawnSync(program, args, { ...runner.identity, cwd: '/', encoding: 'utf8' });
  if (result.error !== undefined) return result.error.message;
  if (result.status === 0) return null;
  return result.stderr.trim().split('\n')[0] || `it cannot reach ${binaries.native} or ${folders.join(', ')}`;
}

/** Read from the file, because a container has no other directory of users, and Node has no question for it. */
function readUsers(): User[] {
  try {
    return readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .filter((fields) => fields.length >= 4)
      .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  } catch {
    const { username, uid, gid } = userInfo();
    return [{ name: username, uid, gid }];
  }
}
