import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * A form kept on the device: where it goes and what it says. `id` is its `_key`, so the server acts on it once. `by`: who
 * wrote it (see `who.ts`); on a shared device nobody sends what another wrote.
 */
export type Kept = {
  id: string;
  action: string;
  fields: [string, string | File][];
  /** The same in words, for the person: what they typed, or the button they pressed. */
  said: string;
  page: string;
  by: string;
  keptAt: number;
  /** How often the server answered that something went wrong on its side. */
  tries: number;
  refused: boolean;
};

interface Shelf extends DBSchema {
  forms: { key: string; value: Kept; indexes: { keptAt: number } };
}

let shelf: Promise<IDBPDatabase<Shelf>> | null = null;
const open = () => {
  shelf ??= openDB<Shelf>('maillage', 1, {
    upgrade: (db) => void db.createObjectStore('forms', { keyPath: 'id' }).createIndex('keptAt', 'keptAt'),
  });
  return shelf;
};

/** Written before anything is said to the person: what they were told is kept, is kept. */
export const keep = async (form: Kept): Promise<void> => void (await (await open()).put('forms', form));
export const forget = async (id: string): Promise<void> => (await open()).delete('forms', id);
export const keptBy = async (person: string): Promise<Kept[]> =>
  (await (await open()).getAllFromIndex('forms', 'keptAt')).filter(({ by }) => by === person);

/** The button's own address counts before that of the form. (A field may be called `action`, hence the attributes.) */
export const addressOf = (form: HTMLFormElement, submitter: HTMLElement | null): string =>
  new URL(submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '', location.href).href;

export const fieldsOf = (form: HTMLFormElement, submitter: HTMLElement | null): Kept['fields'] =>
  [...new FormData(form, submitter)].filter(([, value]) => typeof value === 'string' || value.size > 0);

const MOST_TRIES = 5;

/**
 * Sends what is kept, oldest first, one tab at a time. An answer ends it: accepted, or refused for good (then it stays,
 * marked, and the person is shown it). No answer, or a server in trouble: it waits, and what follows waits with it, for
 * "came" must not arrive after "left". A form that always breaks something does not hold up the others for ever.
 */
export async function sendKept(by: string): Promise<{ sent: number; refused: number; signedOut: boolean }> {
  const done = { sent: 0, refused: 0, signedOut: false };
  await navigator.locks.request('maillage-send', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    for (const form of (await keptBy(by)).filter(({ refused }) => !refused)) {
      const answer = await post(form);
      if (answer === 'accepted') {
        await forget(form.id);
        done.sent++;
        continue;
      }
      const isOver = answer === 'refused' || (answer === 'broken' && form.tries + 1 >= MOST_TRIES);
      if (answer === 'broken' || isOver) await keep({ ...form, tries: form.tries + 1, refused: isOver });
      done.signedOut = answer === 'signedOut';
      if (!isOver) return;
      done.refused++;
    }
  });
  return done;
}

type Answer = 'accepted' | 'refused' | 'broken' | 'signedOut' | 'later';

async function post({ action, fields }: Kept): Promise<Answer> {
  try {
    const { type, ok, status } = await fetch(action, {
      method: 'POST',
      body: bodyOf(fields),
      // Says that nobody sees where an answer leads: "sign in first" is then 401 and no redirect.
      headers: { accept: 'text/html', 'x-kept-form': '1' },
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    });
    // A redirect is how an act is answered; following it is not needed to know.
    if (type === 'opaqueredirect' || ok) return 'accepted';
    if (status === 401) return 'signedOut';
    if (status === 429 || (status > 500 && status < 600)) return 'later';
    return status === 500 ? 'broken' : 'refused';
  } catch {
    return 'later';
  }
}

function bodyOf(fields: Kept['fields']): FormData | URLSearchParams {
  const texts = fields.filter((field): field is [string, string] => typeof field[1] === 'string');
  if (texts.length === fields.length) return new URLSearchParams(texts);
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return body;
}
