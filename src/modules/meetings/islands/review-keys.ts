import { KeptChoices } from './review-kept.ts';

const acts = { a: 'accept', c: 'correct', i: 'ignore' } as const;

/** Where the keyboard was when the form was sent: the item, or the part whose button it was. */
let wasAt: string | null = null;

/**
 * Old minutes are gone through without a mouse: a key for each answer and for the next and the previous piece. Keys count
 * only while the focus is in the form and nobody types; the text beside it follows. Sent, the focus is back where it was.
 */
class ReviewKeys extends HTMLElement {
  #kept: KeptChoices | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form');
    this.#kept = form && new KeptChoices(this, form);
    this.#tellKeys();
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('focusin', this.#onFocus);
    this.addEventListener('submit', this.#onSubmit);
    document.addEventListener('turbo:load', this.#onLoad);
    document.addEventListener('turbo:render', this.#tellKeys);
    window.addEventListener('hashchange', this.#onHash);
  }

  disconnectedCallback(): void {
    this.#kept?.end();
    document.removeEventListener('turbo:load', this.#onLoad);
    document.removeEventListener('turbo:render', this.#tellKeys);
    window.removeEventListener('hashchange', this.#onHash);
  }

  /** A page that comes back with errors may come under it: what is of use only with this script is hidden again. */
  #tellKeys = (): void => {
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
  };

  #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-item]')];
  }

  #onKey = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const here = target.closest<HTMLElement>('[data-item]');
    if (isTyping(target)) {
      if (key === 'Escape' && here) this.#goTo(here);
      return;
    }
    const answer = acts[key.toLowerCase() as keyof typeof acts];
    if (answer && here) this.#answer(here, answer);
    else if (key === 'j' || key === 'J') this.#step(target, 1);
    else if (key === 'k' || key === 'K') this.#step(target, -1);
    else if (key === 's' || key === 'S') this.#keep();
    else return;
    event.preventDefault();
  };

  #answer(item: HTMLElement, answer: string): void {
    const radio = item.querySelector<HTMLInputElement>(`input[type="radio"][value="${answer}"]`);
    if (!radio) return;
    radio.checked = true;
    radio.dispatchEvent(new Event('change', { bubbles: true }));
    if (answer !== 'correct') {
      this.#step(item, 1);
      return;
    }
    const details = item.querySelector('details');
    if (details) details.open = true;
    item.querySelector<HTMLElement>('details :is(input:not([type="hidden"]), select, textarea)')?.focus();
  }

  /** To the piece after or before; from elsewhere in the form, to the one that follows or precedes it. */
  #step(from: HTMLElement, by: 1 | -1): void {
    const items = this.#items();
    const at = items.findIndex((item) => item.contains(from));
    const follows = items.findIndex((item) => from.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING);
    const after = follows === -1 ? items.length : follows;
    const to = at === -1 ? items[by === 1 ? after : after - 1] : items[at + by];
    // After the last one comes where it is saved.
    if (to) this.#goTo(to);
    else if (by === 1) this.querySelector<HTMLElement>('button[value="save"]')?.focus();
  }

  #goTo(item: HTMLElement): void {
    const radio = item.querySelector<HTMLElement>('input[type="radio"]:checked, input[type="radio"]');
    radio?.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'center' });
  }

  #keep(): void {
    const button = this.querySelector<HTMLButtonElement>('button[value="keep"]');
    if (button) button.form?.requestSubmit(button);
  }

  /** A link led to a piece: the keyboard goes with it; or to a place in the text: all of it stands out. */
  #onHash = (): void => {
    const id = location.hash.slice(1);
    const item = document.getElementById(id);
    if (item?.matches('[data-item]')) this.#goTo(item);
    else if (id.startsWith('text-')) showInText(id.slice('text-'.length));
  };

  #onFocus = ({ target }: FocusEvent): void => {
    const id = target instanceof Element ? target.closest('[data-item]')?.id.replace(/^item-/, '') : null;
    const mark = id ? showInText(id) : null;
    const text = mark?.closest<HTMLElement>('.marked-text');
    // The text alone moves, and only where it scrolls by itself.
    if (mark && text && text.scrollHeight > text.clientHeight)
      text.scrollTop += mark.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 3;
  };

  #onSubmit = (): void => {
    wasAt = document.activeElement?.closest('[data-item], section[id]')?.id ?? null;
  };

  #onLoad = (): void => {
    const place = wasAt && document.getElementById(wasAt);
    wasAt = null;
    // What is wrong is read first.
    if (!place || document.querySelector('[data-errors]')) return;
    if (place.matches('[data-item]')) {
      this.#goTo(place);
      return;
    }
    place.setAttribute('tabindex', '-1');
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'start' });
  };
}

const isTyping = (target: HTMLElement): boolean =>
  target.matches('select, textarea, input:not([type="radio"], [type="checkbox"])') || target.isContentEditable;

/** Marks where a piece stands in the text; answers the first run of it. */
function showInText(id: string): Element | null {
  for (const mark of document.querySelectorAll('.marked-text [data-here]')) mark.removeAttribute('data-here');
  const marks = document.querySelectorAll(`.marked-text [data-of~="${CSS.escape(id)}"]`);
  for (const mark of marks) mark.setAttribute('data-here', '');
  return marks[0] ?? null;
}

export function startReviewKeys(): void {
  if (!customElements.get('review-keys')) customElements.define('review-keys', ReviewKeys);
}
