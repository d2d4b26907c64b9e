import { hold } from '#platform/live/client';

/** Pages of this tab → the draw they showed last. */
const shown = new Map<string, string>();

/** All of it takes so long at most, each person so long at least and at most; in milliseconds. */
const WHOLE = 20_000;
const LEAST = 90;
const MOST = 450;

/**
 * Shows who was drawn one after the other. The server decided all of it at once; whoever opens the page later, or wants
 * no motion, sees it all at once, and so does everybody without JavaScript.
 */
class DrawReveal extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  #look = (): void => {
    const draw = this.dataset.draw ?? '';
    const before = shown.get(location.pathname);
    shown.set(location.pathname, draw);
    const isNew = before !== undefined && before !== draw && draw !== '';
    if (isNew && !matchMedia('(prefers-reduced-motion: reduce)').matches) this.#reveal();
  };

  #end = (): void => {
    clearTimeout(this.#timer);
    for (const person of this.querySelectorAll('[data-waiting]')) person.removeAttribute('data-waiting');
    const now = this.querySelector('[data-now]');
    if (now) now.textContent = '';
    hold(false);
  };

  #endOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#end();
  };

  connectedCallback(): void {
    this.#look();
    document.addEventListener('turbo:render', this.#look);
    document.addEventListener('keydown', this.#endOnEscape);
    this.addEventListener('click', this.#end);
  }

  disconnectedCallback(): void {
    document.removeEventListener('turbo:render', this.#look);
    document.removeEventListener('keydown', this.#endOnEscape);
    this.#end();
  }

  #reveal(): void {
    const people = [...this.querySelectorAll<HTMLElement>('[data-order]')].sort(
      (a, b) => Number(a.dataset.order) - Number(b.dataset.order),
    );
    for (const person of people) person.toggleAttribute('data-waiting', true);
    hold(true);
    const each = Math.min(MOST, Math.max(LEAST, WHOLE / Math.max(1, people.length)));
    const next = (index: number) => {
      const person = people[index];
      if (!person) return this.#end();
      person.removeAttribute('data-waiting');
      const now = this.querySelector('[data-now]');
      const table = person.closest('[data-group]')?.getAttribute('data-group') ?? '';
      if (now) now.textContent = `${person.querySelector('b')?.textContent ?? ''} → ${table}`;
      this.#timer = setTimeout(() => next(index + 1), each);
    };
    next(0);
  }
}

export function startDraw(): void {
  if (!customElements.get('draw-reveal')) customElements.define('draw-reveal', DrawReveal);
}
