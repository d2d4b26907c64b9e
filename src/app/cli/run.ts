import { text } from 'node:stream/consumers';
import type { Command, Io } from './io.ts';

/** Loaded when asked for, so that `mix` needs neither a build nor a database. */
const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./serve.ts')).serve,
  serve: async () => (await import('./serve.ts')).serve,
  mix: async () => (await import('./mix.ts')).mix,
  minutes: async () => (await import('./minutes.ts')).minutes,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  doctor: async () => (await import('./doctor.ts')).doctor,
  letters: async () => (await import('./built.ts')).ofProduct('letters'),
  coordinator: async () => (await import('./built.ts')).ofProduct('coordinator'),
};

const USAGE = `Usage: maillage COMMAND

  serve [--role web|worker|all]      the application (npm start)
  mix PROBLEM.json                   mixed groups for the rounds of a day
      [--seed N] [--effort instant|normal|thorough] [--keep PLAN.json]
  minutes FILE [--on YYYY-MM-DD]     what minutes say: .txt .md .html .docx .pdf, or - for text
  backup FILE                        everything there is, in one file
  restore FILE                       such a file, into an empty installation
  doctor                             what is wrong here, and what to do about it
  letters [again|let-go ID…]         e-mails that may not have left, and what becomes of them
  coordinator EMAIL NETWORK          lets somebody coordinate a network, and prints their link to sign in
      [--name NAME]
`;

/** Exit codes: 0 done, 2 bad input, 3 no solution exists. */
export async function run([name = '', ...args]: string[], home: string): Promise<number> {
  const io: Io = {
    // npm changes the folder; it says in INIT_CWD where the person was.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    home,
    env: process.env,
    stdin: () => text(process.stdin),
    out: (line) => void process.stdout.write(line),
    err: (line) => void process.stderr.write(line.endsWith('\n') ? line : `${line}\n`),
  };
  const load = commands[name];
  if (!load) {
    io.err(USAGE);
    return name === '' || name === 'help' || name === '--help' ? 0 : 2;
  }
  return (await load())(args, io);
}
