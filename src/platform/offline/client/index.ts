import { v7 } from 'uuid';
import en from '../texts/en.json' with { type: 'json' };
import fr from '../texts/fr.json' with { type: 'json' };
import nl from '../texts/nl.json' with { type: 'json' };
import { addressOf, fieldsOf, forget, type Kept, keep, keptBy, sendKept } from './queue.ts';
import { say, showKept } from './say.ts';
import { forgetPagesOfOthers, personHere } from './who.ts';

export type { Kept } from './queue.ts';

/** What this device keeps of the person who looks, oldest first: what waits to leave, and not what was refused. */
export const waitingHere = async (): Promise<Kept[]> =>
  (await keptBy(personHere()).catch(() => [])).filter(({ refused }) => !refused);

/** What has not left yet is taken back on this device. */
export const takeBackHere = async (id: string): Promise<void> => {
  await forget(id);
  await showKept(words);
};

/**
 * What an island did without a form: kept on the device, then sent at once and without a word. Where nobody answers it
 * waits like a form and is sent with the others.
 */
export async function sendAct(act: Pick<Kept, 'id' | 'action' | 'fields' | 'said'>): Promise<void> {
  const by = personHere();
  await keep({ ...act, page: location.href, by, keptAt: Date.now(), tries: 0, refused: false });
  if (navigator.onLine) await sendKept(by);
  await showKept(words);
}

const words = { fr, nl, en }[document.documentElement.lang as 'fr' | 'nl' | 'en'] ?? fr;

/**
 * Forms marked `data-offline` work without a network: what they say is kept on the device and sent when the network is
 * back, once. Each gets its key here, before it leaves for the first time, so that a repeat is recognised.
 */
export function startOffline(): void {
  if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/service-worker.js');
  document.addEventListener('submit', onSubmit, { capture: true });
  document.addEventListener('turbo:submit-end', onAnswer);
  document.addEventListener('turbo:load', () => {
    forgetPagesOfOthers();
    void showKept(words);
  });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void send());
  window.addEventListener('online', () => void send());
  // Browsers do not always say that the network is back, and it may answer a moment later only.
  setInterval(() => void send(), 5_000);
  void send();
}

const isKeepable = (form: EventTarget | null): form is HTMLFormElement =>
  form instanceof HTMLFormElement && form.matches('[data-offline]');

function onSubmit(event: SubmitEvent): void {
  if (!isKeepable(event.target)) return;
  const act = readAct(event.target, event.submitter);
  acts.set(event.target, act);
  if (navigator.onLine) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  void keepAct(event.target, act);
}

/** What the form said when it was last sent: the page may have changed under it when the answer does not come. */
const acts = new WeakMap<HTMLFormElement, Kept>();

/** Each time a button is pressed it is a new act, with a new key. */
function readAct(form: HTMLFormElement, submitter: HTMLElement | null): Kept {
  const id = v7();
  keyField(form).value = id;
  const fields = fieldsOf(form, submitter);
  return {
    id,
    action: addressOf(form, submitter),
    fields,
    said: saidBy(form, submitter),
    page: location.href,
    by: personHere(),
    keptAt: Date.now(),
    tries: 0,
    refused: false,
  };
}

/** What a person reads again to know what they sent: the words they typed, else those of the button they pressed. */
function saidBy(form: HTMLFormElement, submitter: HTMLElement | null): string {
  const written = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input.input, textarea');
  const words = [...written].map(({ value }) => value.trim()).filter(Boolean);
  return words.join(', ') || submitter?.getAttribute('aria-label') || submitter?.textContent?.trim() || '';
}

function keyField(form: HTMLFormElement): HTMLInputElement {
  const known = form.querySelector<HTMLInputElement>('input[name="_key"]');
  if (known) return known;
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = '_key';
  form.append(field);
  return field;
}

type Answered = { error?: unknown; fetchResponse?: { response: Response } };

/** No answer, or one of a server in trouble: whether it acted or not, the same act is sent again and recognised. */
function onAnswer(event: Event): void {
  const form = event.target;
  const { error, fetchResponse } = (event as CustomEvent<Answered>).detail;
  const status = fetchResponse?.response.status ?? 0;
  const act = isKeepable(form) ? acts.get(form) : undefined;
  if (act && isKeepable(form) && (error || status >= 500 || status === 429)) void keepAct(form, act);
}

/**
 * Before it is kept, `keeping-offline` lets the page add what it decides while nobody answers; afterwards `kept-offline`
 * says that it is kept.
 */
async function keepAct(form: HTMLFormElement, act: Kept): Promise<void> {
  form.dispatchEvent(new CustomEvent('keeping-offline', { bubbles: true, detail: act }));
  try {
    await keep(act);
  } catch {
    // Storage is full or forbidden: the words stay where they are, and the person knows.
    return say(words.notKept);
  }
  form.dispatchEvent(new CustomEvent('kept-offline', { bubbles: true }));
  form.reset();
  say(words.kept);
  await showKept(words);
}

/** Something was heard from the server again: what waits need not wait longer. */
export const sendWaiting = (): Promise<void> => send();

async function send(): Promise<void> {
  const by = personHere();
  if (!navigator.onLine || (await keptBy(by)).length === 0) return;
  const { sent, refused, signedOut } = await sendKept(by);
  if (signedOut) say(words.signIn);
  if (sent > 0 && (await keptBy(by)).every((form) => form.refused)) say(words.sent);
  if (sent + refused === 0) return;
  await showKept(words);
  const { refresh } = await import('#platform/live/client');
  refresh();
}
