import { forget, kept } from './queue.ts';

type Words = { refused: string; open: string; forget: string };

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

/** What was kept and then not accepted: shown with what it said, until the person lets it go. Nothing is lost silently. */
export async function showRefused(words: Words): Promise<void> {
  const refused = (await kept()).filter((form) => form.refused);
  document.querySelector('#kept-refused')?.remove();
  if (refused.length === 0) return;

  const list = document.createElement('div');
  list.id = 'kept-refused';
  list.className = 'kept-refused';
  list.setAttribute('role', 'alert');
  for (const form of refused) {
    const row = document.createElement('p');
    const said = form.fields
      .filter(([name]) => !name.startsWith('_'))
      .map(([, value]) => value)
      .join(' · ');
    const link = document.createElement('a');
    link.href = form.page;
    link.textContent = words.open;
    const drop = document.createElement('button');
    drop.type = 'button';
    drop.textContent = words.forget;
    drop.addEventListener('click', () => void forget(form.id).then(() => showRefused(words)));
    row.append(`${words.refused} « ${said} » `, link, ' ', drop);
    list.append(row);
  }
  document.querySelector('main')?.prepend(list);
}
