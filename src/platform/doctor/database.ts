import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { Pool } from 'pg';
import { attention, bad, type Finding, good } from './finding.ts';

/** What the database says of itself. Rejects when it does not answer. */
export async function databaseFindings(pool: Pool, migrationsFolder: string): Promise<Finding[]> {
  const { rows: encodings } = await pool.query<{ encoding: string }>(
    `select current_setting('server_encoding') as encoding`,
  );
  // A server with another encoding could not even be asked the questions below.
  if (encodings[0]?.encoding !== 'UTF8') return [wrongEncoding(encodings[0]?.encoding ?? '')];
  const { rows } = await pool.query<Facts>(facts);
  const [said] = rows;
  if (said === undefined) return [];
  return [
    version(said),
    letters(said),
    ...['unaccent', 'pg_trgm'].map((name) => extension(said, name)),
    durability(said),
    rights(said),
    await migrations(pool, migrationsFolder),
    ...(await undecidedLetters(pool)),
  ];
}

type Facts = {
  version: string;
  lowered: string;
  words: string;
  installed: string[];
  available: string[];
  mayCreate: boolean;
  unsafe: string[];
};

const facts = `
  select current_setting('server_version') as version,
    lower('É') as lowered, to_tsvector('simple', 'l’été')::text as words,
    array(select extname::text from pg_extension) as installed,
    array(select name::text from pg_available_extensions) as available,
    has_database_privilege(current_database(), 'create') as "mayCreate",
    array(select name from pg_settings where setting = 'off'
      and name in ('fsync', 'full_page_writes', 'synchronous_commit')) as unsafe`;

function version({ version }: Facts): Finding {
  const major = Number.parseInt(version, 10);
  if (major >= 15 && major <= 18) return good('server', `The database server is PostgreSQL ${version}.`);
  return bad('server', `The database server is PostgreSQL ${version}.`, 'Use PostgreSQL 15, 16, 17 or 18.');
}

const makeAnew =
  "Make the database anew with: create database maillage template template0 encoding 'UTF8' locale 'C.UTF-8', then restore a backup into it.";

const wrongEncoding = (encoding: string) =>
  bad('letters', `The database keeps its texts as ${encoding}, not UTF8.`, makeAnew);

function letters({ lowered, words }: Facts): Finding {
  if (lowered !== 'é')
    return bad(
      'letters',
      'The database does not know that É and é are the same letter, so searches miss words.',
      makeAnew,
    );
  if (!words.includes(`'été'`))
    return attention('letters', 'The database takes « l’été » for one word, so some searches miss it.', makeAnew);
  return good('letters', 'The database knows accented letters.');
}

function extension({ installed, available, mayCreate }: Facts, name: string): Finding {
  if (installed.includes(name)) return good('extensions', `${name} is there.`);
  if (!available.includes(name))
    return bad(
      'extensions',
      `${name} is not installed on the database server.`,
      'Install the contrib package of that PostgreSQL (postgresql-contrib).',
    );
  if (mayCreate) return good('extensions', `${name} can be had when it is needed.`);
  return bad(
    'extensions',
    `${name} is missing and may not be created by this user.`,
    `As an administrator of the server: create extension ${name};`,
  );
}

function durability({ unsafe }: Facts): Finding {
  if (unsafe.length === 0) return good('durability', 'What is saved is on disk before anybody is told so.');
  return bad(
    'durability',
    `The server runs with ${unsafe.join(', ')} off: a power cut loses data.`,
    'Switch it on in the settings of the server.',
  );
}

function rights({ mayCreate }: Facts): Finding {
  if (mayCreate) return good('rights', 'This user may make the tables.');
  return bad(
    'rights',
    'This user may not make anything in the database.',
    'Make it the owner: alter database … owner to …;',
  );
}

async function migrations(pool: Pool, migrationsFolder: string): Promise<Finding> {
  const known = readMigrationFiles({ migrationsFolder });
  const { rows: there } = await pool.query<{ is: boolean }>(
    `select to_regclass('drizzle.__drizzle_migrations') is not null as is`,
  );
  const done = there[0]?.is
    ? (await pool.query<{ hash: string }>('select hash from drizzle.__drizzle_migrations')).rows.map(({ hash }) => hash)
    : [];
  const missing = known.filter(({ hash }) => !done.includes(hash)).length;
  const unknown = done.filter((hash) => !known.some((each) => each.hash === hash)).length;
  if (unknown > 0)
    return bad(
      'tables',
      'The tables were made by another version of Maillage than this one.',
      'Use that version, or a later one.',
    );
  if (missing > 0) return good('tables', `${missing} changes of the tables are made at the next start.`);
  return good('tables', 'The tables are up to date.');
}

/** Letters nobody but a person can decide about: whether they left is not known, or their mailbox refused them. */
async function undecidedLetters(pool: Pool): Promise<Finding[]> {
  const { rows: there } = await pool.query<{ is: boolean }>(`select to_regclass('letter') is not null as is`);
  if (!there[0]?.is) return [];
  const { rows } = await pool.query<{ uncertain: number; refused: number }>(`
    select count(*) filter (where state <> 'refused')::int as uncertain, count(*) filter (where state = 'refused')::int as refused
    from letter where state in ('uncertain', 'refused') or (state = 'claimed' and claimed_at < now() - interval '15 minutes')`);
  const { uncertain = 0, refused = 0 } = rows[0] ?? {};
  if (uncertain + refused === 0) return [good('mail', 'Every letter left, or is on its way.')];
  const parts = [
    ...(uncertain > 0 ? [`${counted(uncertain, 'letter')} may or may not have left`] : []),
    ...(refused > 0
      ? [`${counted(refused, 'letter')} ${refused === 1 ? 'was' : 'were'} refused by the mail server of the addressee`]
      : []),
  ];
  return [attention('mail', `${parts.join(', ')}.`, 'See them, and decide: maillage letters')];
}

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
