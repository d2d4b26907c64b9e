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
  if (document.documentElement.hasAttribute('data-held') || isBeingWritten()) {
    waiting = true;
    return;
  }
  waiting = false;
  clearTimeout(timer);
  // A hall full of phones hears the same word at once; they ask one after the other.
  timer = setTimeout(() => session.refresh(location.href), 100 + Math.floor(Math.random() * 600));
}

function isBeingWritten(): boolean {
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input:not([type=hidden]), textarea',
  )) {
    const isChoice = field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');
    if (isChoice ? field.checked !== field.defaultChecked : field.value !== field.defaultValue) return true;
  }
  return false;
}
