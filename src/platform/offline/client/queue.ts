import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A form kept on the device: where it goes and what it says. `id` is its `_key`, so the server acts on it once. */
export type Kept = {
  id: string;
  action: string;
  fields: [string, string][];
  page: string;
  keptAt: number;
  refused: boolean;
};

interface Shelf extends DBSchema {
  forms: { key: string; value: Kept; indexes: { keptAt: number } };
}

let shelf: Promise<IDBPDatabase<Shelf>> | null = null;
const open = () =>
  (shelf ??= openDB<Shelf>('maillage', 1, {
    upgrade: (db) => void db.createObjectStore('forms', { keyPath: 'id' }).createIndex('keptAt', 'keptAt'),
  }));

/** Written before anything is said to the person: what they were told is kept, is kept. */
export const keep = async (form: Kept): Promise<void> => void (await (await open()).put('forms', form));
export const kept = async (): Promise<Kept[]> => (await open()).getAllFromIndex('forms', 'keptAt');
export const forget = async (id: string): Promise<void> => (await open()).delete('forms', id);

/**
 * Sends what is kept, oldest first, one tab at a time. An answer ends it: accepted, or refused for good (then it stays,
 * marked, and the person is shown it). No answer, or a server in trouble: it waits, and what follows waits with it.
 */
export async function sendKept(): Promise<{ sent: number; refused: number }> {
  const done = { sent: 0, refused: 0 };
  await navigator.locks.request('maillage-send', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    for (const form of (await kept()).filter(({ refused }) => !refused)) {
      const answer = await post(form);
      if (answer === 'later') return;
      if (answer === 'accepted') {
        await forget(form.id);
        done.sent++;
      } else {
        await keep({ ...form, refused: true });
        done.refused++;
      }
    }
  });
  return done;
}

async function post({ action, fields }: Kept): Promise<'accepted' | 'refused' | 'later'> {
  try {
    const answer = await fetch(action, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { accept: 'text/html' },
      redirect: 'manual',
    });
    // A redirect is how an act is answered; following it is not needed to know.
    if (answer.type === 'opaqueredirect' || answer.ok) return 'accepted';
    return answer.status >= 500 || answer.status === 429 ? 'later' : 'refused';
  } catch {
    return 'later';
  }
}
