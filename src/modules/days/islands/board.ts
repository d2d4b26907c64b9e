import Sortable from 'sortablejs';
import { hold } from '#platform/live/client';

/** What a group would cost the person in hand, as the server says it. */
type Effect = { index: number; tone: 'here' | 'cost' | 'refused'; words: string; cost: string };

/**
 * Drags a person to another table. The server says what that would change before anything is dropped, and the drop posts
 * the same form as the menu: choosing a person, then a group, does the same without a pointer.
 */
class GroupBoard extends HTMLElement {
  #lists: Sortable[] = [];

  /** A page that refreshed may have other groups than before. */
  #renew = (): void => {
    for (const list of this.#lists) list.destroy();
    this.#lists = [...this.querySelectorAll<HTMLElement>('[data-group]')].map((list) => this.#sortable(list));
  };

  connectedCallback(): void {
    this.#renew();
    document.addEventListener('turbo:render', this.#renew);
  }

  disconnectedCallback(): void {
    document.removeEventListener('turbo:render', this.#renew);
    for (const list of this.#lists) list.destroy();
    this.#lists = [];
    hold(false);
  }

  #sortable(list: HTMLElement): Sortable {
    return Sortable.create(list, {
      group: 'board',
      // The order within a table says nothing.
      sort: false,
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
      // On a touch screen a short press scrolls; a long one picks up.
      delay: 250,
      delayOnTouchOnly: true,
      onStart: ({ item }) => {
        hold(true);
        item.toggleAttribute('data-dragged', true);
        void this.#showEffects(item.dataset.person ?? '');
      },
      onMove: ({ to }) => {
        for (const panel of this.#panels()) panel.toggleAttribute('data-over', panel.contains(to));
      },
      onEnd: ({ item, from, to }) => {
        item.toggleAttribute('data-dragged', false);
        for (const panel of this.#panels()) panel.toggleAttribute('data-over', false);
        this.#hideEffects();
        if (from === to) hold(false);
        else this.#post(item, to);
      },
    });
  }

  #panels(): NodeListOf<HTMLElement> {
    return this.querySelectorAll<HTMLElement>('[data-index]');
  }

  async #showEffects(person: string): Promise<void> {
    const answer = await fetch(`${this.dataset.round}/effects/${person}`, { headers: { accept: 'application/json' } });
    if (!answer.ok || !this.querySelector('[data-dragged]')) return;
    const { effects } = (await answer.json()) as { effects: Effect[] };
    for (const panel of this.#panels()) {
      const effect = effects.find(({ index }) => String(index) === panel.dataset.index);
      if (effect) panel.querySelector('[data-group]')?.before(lineOf(effect));
    }
  }

  #hideEffects(): void {
    for (const line of this.querySelectorAll('[data-while-dragging]')) line.remove();
  }

  #post(item: HTMLElement, to: HTMLElement): void {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = `${this.dataset.round}/seats/${item.dataset.person}`;
    const index = to.closest<HTMLElement>('[data-index]')?.dataset.index ?? '';
    const fields = { _method: 'put', group: index, seen: item.dataset.act ?? '0' };
    for (const [name, value] of Object.entries(fields)) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      field.value = value;
      form.append(field);
    }
    this.append(form);
    hold(false);
    form.requestSubmit();
  }
}

function lineOf({ tone, words, cost }: Effect): HTMLElement {
  const line = document.createElement('p');
  line.className = `effect effect-${tone}`;
  line.dataset.whileDragging = '';
  for (const said of [words, cost]) {
    const part = document.createElement('span');
    part.textContent = said;
    line.append(part);
  }
  return line;
}

export function startBoard(): void {
  if (!customElements.get('group-board')) customElements.define('group-board', GroupBoard);
}
