import { forget, type Kept, keptBy } from './queue.ts';
import { personHere } from './who.ts';

/** `refused` has a place for what was said, `{said}`. */
type Words = { kept: string; refused: string; open: string; forget: string };

/** Says one sentence where messages stand on every page. */
export function say(sentence: string): void {
  const place = document.querySelector('[role="status"]');
  if (!place) return;
  const message = document.createElement('ui-message');
  message.className = 'message';
  const words = document.createElement('p');
  words.textContent = sentence;
  message.append(words);
  place.replaceChildren(message);
}

/**
 * What this device keeps for the person who looks: that something still waits, and what was not accepted, with what it
 * said, until they let it go. Nothing is lost silently.
 */
export async function showKept(words: Words): Promise<void> {
  const kept = await keptBy(personHere()).catch(() => []);
  const refused = kept.filter((form) => form.refused);
  document.querySelector('#kept-forms')?.remove();
  if (kept.length === 0) return;

  const list = document.createElement('div');
  list.id = 'kept-forms';
  list.className = refused.length > 0 ? 'note note-problem kept-forms' : 'note note-time kept-forms';
  list.setAttribute('role', refused.length > 0 ? 'alert' : 'note');
  if (kept.length > refused.length) list.append(sentence(words.kept));
  for (const form of refused) list.append(refusedRow(form, words));
  document.querySelector('main')?.prepend(list);
}

function refusedRow(form: Kept, words: Words): HTMLElement {
  const link = document.createElement('a');
  link.href = form.page;
  link.textContent = words.open;
  const drop = document.createElement('button');
  drop.type = 'button';
  drop.textContent = words.forget;
  drop.addEventListener('click', () => void forget(form.id).then(() => showKept(words)));
  const row = sentence(words.refused.replace('{said}', () => form.said));
  row.append(' ', link, ' ', drop);
  return row;
}

function sentence(text: string): HTMLParagraphElement {
  const row = document.createElement('p');
  row.textContent = text;
  return row;
}
