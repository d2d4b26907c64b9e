import { session, navigator as visits } from '@hotwired/turbo';

/** Set while something must not change under a hand: a person is being dragged. */
export const hold = (on: boolean): void => {
  document.documentElement.toggleAttribute('data-held', on);
  if (!on && waiting) refresh();
};

let waiting = false;
let asking = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Asks for the page again and changes only what differs. Never under a hand, never over what is being written, and never
 * for a page that says there is no network: what was there stays, and is asked for when the network is back.
 */
export function refresh(): void {
  waiting = true;
  if (isInUse() || !navigator.onLine) return;
  clearTimeout(timer);
  // A hall full of phones hears the same word at once; they ask one after the other.
  timer = setTimeout(ask, 100 + Math.random() * 600);
}

function ask(): void {
  if (isInUse() || !navigator.onLine) return;
  waiting = false;
  asking = true;
  session.refresh(location.href);
}

window.addEventListener('online', () => waiting && refresh());

const AGAIN_AFTER = 5000;

function staysAsItWas(event: Event): void {
  if (!asking) return;
  event.preventDefault();
  asking = false;
  waiting = true;
  // What is prevented is not over for Turbo; it asks for nothing more as long as it goes on.
  setTimeout(() => visits.stop());
  setTimeout(() => waiting && refresh(), AGAIN_AFTER);
}

/** Whoever goes elsewhere is told what goes wrong there. */
for (const leaving of ['turbo:click', 'turbo:submit-start'])
  document.addEventListener(leaving, () => {
    asking = false;
  });

/** Otherwise Turbo would load the whole page, and put one in its place that says what went wrong. */
document.addEventListener('turbo:fetch-request-error', (event) => {
  if (!(event.target instanceof HTMLFormElement)) staysAsItWas(event);
});
document.addEventListener('turbo:before-fetch-response', (event) => {
  const { fetchResponse } = (event as CustomEvent<{ fetchResponse: { response: Response } }>).detail;
  if (fetchResponse.response.status >= 500 && !(event.target instanceof HTMLFormElement)) staysAsItWas(event);
});

/** What was begun and is given up again no longer keeps the page from being refreshed. */
document.addEventListener('focusout', () => waiting && refresh());
document.addEventListener('input', () => waiting && refresh());
document.addEventListener('reset', () => setTimeout(() => waiting && refresh()));
document.addEventListener('turbo:load', () => {
  waiting = false;
  asking = false;
});

/** What a person opened stays open: the page that comes does not know of it. */
document.addEventListener('turbo:before-morph-attribute', (event) => {
  const { target } = event;
  const { attributeName } = (event as CustomEvent<{ attributeName: string }>).detail;
  const isOpened = target instanceof HTMLDetailsElement || target instanceof HTMLDialogElement;
  if (attributeName === 'open' && isOpened) event.preventDefault();
});

/**
 * What was just said, with the way to undo it, goes by itself: a page that comes meanwhile does not know of it. One's
 * own act is told on the stream like any other, so without this the message would leave as soon as it came.
 */
document.addEventListener('turbo:before-morph-element', (event) => {
  const { newElement } = (event as CustomEvent<{ newElement?: Element }>).detail;
  if (event.target instanceof Element && event.target.localName === 'ui-message' && !newElement) event.preventDefault();
});

const isInUse = (): boolean =>
  document.documentElement.hasAttribute('data-held') ||
  document.querySelector('dialog[open]') !== null ||
  [...document.querySelectorAll<Typed>('input:not([type=hidden]), textarea, select')].some(isBeingWritten);

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isBeingWritten(field: Typed): boolean {
  if (field instanceof HTMLSelectElement) return isChosenAnew(field);
  const isChoice = field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');
  return isChoice ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}

/** A list for which the page chose nothing shows its first line. */
function isChosenAnew({ options, multiple }: HTMLSelectElement): boolean {
  const all = [...options];
  const hasDefault = all.some(({ defaultSelected }) => defaultSelected);
  return all.some(({ selected, defaultSelected }, at) =>
    hasDefault || multiple ? selected !== defaultSelected : selected !== (at === 0),
  );
}
