import { session } from '@hotwired/turbo';

/** Set while something must not change under a hand: a person is being dragged. */
export const hold = (on: boolean): void => {
  document.documentElement.toggleAttribute('data-held', on);
  if (!on && waiting) refresh();
};

let waiting = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks for the page again and changes only what differs. Never under a hand, never over what is being written. */
export function refresh(): void {
  if (isInUse()) {
    waiting = true;
    return;
  }
  waiting = false;
  clearTimeout(timer);
  // A hall full of phones hears the same word at once; they ask one after the other.
  timer = setTimeout(() => (isInUse() ? refresh() : session.refresh(location.href)), 100 + Math.random() * 600);
}

/** What was begun and is given up again no longer keeps the page from being refreshed. */
document.addEventListener('focusout', () => waiting && refresh());
document.addEventListener('input', () => waiting && refresh());
document.addEventListener('reset', () => setTimeout(() => waiting && refresh()));
document.addEventListener('turbo:load', () => {
  waiting = false;
});

/** What a person opened stays open: the page that comes does not know of it. */
document.addEventListener('turbo:before-morph-attribute', (event) => {
  const { target } = event;
  const { attributeName } = (event as CustomEvent<{ attributeName: string }>).detail;
  const isOpened = target instanceof HTMLDetailsElement || target instanceof HTMLDialogElement;
  if (attributeName === 'open' && isOpened) event.preventDefault();
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
