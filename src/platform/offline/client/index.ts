import { v7 } from 'uuid';
import en from '../texts/en.json' with { type: 'json' };
import fr from '../texts/fr.json' with { type: 'json' };
import nl from '../texts/nl.json' with { type: 'json' };
import { keep, kept, sendKept } from './queue.ts';
import { say, showRefused } from './say.ts';

const words = { fr, nl, en }[document.documentElement.lang as 'fr' | 'nl' | 'en'] ?? fr;

/**
 * Forms marked `data-offline` work without a network: what they say is kept on the device and sent when the network is
 * back, once. Each gets its key here, before it leaves for the first time, so that a repeat is recognised.
 */
export function startOffline(): void {
  if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/service-worker.js');
  document.addEventListener('submit', (event) => void onSubmit(event), { capture: true });
  document.addEventListener('turbo:fetch-request-error', (event) => {
    const form = event.target instanceof HTMLFormElement ? event.target : null;
    if (form?.matches('[data-offline]')) void keepForm(form);
  });
  window.addEventListener('online', () => void send());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void send());
  document.addEventListener('turbo:load', () => void showRefused(words));
  setInterval(() => void send(), 20_000);
  void send();
}

function onSubmit(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  if (!form.matches('[data-offline]')) return;
  keyOf(form, event.submitter);
  if (navigator.onLine) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  void keepForm(form, event.submitter);
}

/** A new act has a new key; the same act sent again has the same. */
function keyOf(form: HTMLFormElement, submitter: HTMLElement | null): string {
  let field = form.querySelector<HTMLInputElement>('input[name="_key"]');
  if (!field) {
    field = document.createElement('input');
    field.type = 'hidden';
    field.name = '_key';
    form.append(field);
  }
  if (submitter) field.value = v7();
  else field.value ||= v7();
  return field.value;
}

async function keepForm(form: HTMLFormElement, submitter: HTMLElement | null = null): Promise<void> {
  const id = submitter
    ? (form.querySelector<HTMLInputElement>('input[name="_key"]')?.value ?? v7())
    : keyOf(form, null);
  const fields = [...new FormData(form, submitter)].filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  await keep({ id, action: form.action, fields, page: location.href, keptAt: Date.now(), refused: false });
  form.dispatchEvent(new CustomEvent('kept-offline', { bubbles: true }));
  form.reset();
  say(words.kept);
}

async function send(): Promise<void> {
  if (!navigator.onLine || (await kept()).length === 0) return;
  const { sent, refused } = await sendKept();
  if (sent > 0) {
    say(words.sent);
    const { refresh } = await import('#platform/live/client');
    refresh();
  }
  if (refused > 0) await showRefused(words);
}
