import Sortable from 'sortablejs';
import { hold } from '#platform/live/client';

/**
 * Drags a point to another place of the agenda. The drop sends the same form as the buttons "up" and "down", which do the
 * same without a pointer.
 */
class AgendaOrder extends HTMLElement {
  #list: Sortable | null = null;

  #renew = (): void => {
    this.#list?.destroy();
    const list = this.querySelector('ol');
    this.#list = list ? this.#sortable(list) : null;
  };

  connectedCallback(): void {
    this.#renew();
    document.addEventListener('turbo:render', this.#renew);
  }

  disconnectedCallback(): void {
    document.removeEventListener('turbo:render', this.#renew);
    this.#list?.destroy();
    this.#list = null;
    hold(false);
  }

  #sortable(list: HTMLElement): Sortable {
    return Sortable.create(list, {
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
      filter: 'a, button, form',
      preventOnFilter: false,
      // On a touch screen a short press scrolls; a long one picks up.
      delay: 250,
      delayOnTouchOnly: true,
      onStart: () => hold(true),
      onEnd: ({ item, oldIndex, newIndex }) => {
        hold(false);
        if (oldIndex !== newIndex) this.#send(item);
      },
    });
  }

  #send(item: HTMLElement): void {
    const form = this.querySelector<HTMLFormElement>('form[data-order]');
    const before = form?.querySelector<HTMLInputElement>('input[name="before"]');
    if (!form || !before) return;
    const idOf = (one: Element | null) => one?.id.replace(/^item-/, '') ?? '';
    form.action = `${this.dataset.path}/items/${idOf(item)}/place`;
    before.value = idOf(item.nextElementSibling);
    form.requestSubmit();
  }
}

export function startAgendaOrder(): void {
  if (!customElements.get('agenda-order')) customElements.define('agenda-order', AgendaOrder);
}
