import { type Kept, takeBackHere, waitingHere } from '#platform/offline/client';
import { roundWhen } from '../rules/capture/table-at.ts';

type RoundHere = { groupId: string; startsAt: Date; endsAt: Date | null };

/**
 * What a table says without a network: the phone decides in which round it is said, and shows what has not left yet, with
 * a way to take it back. Everything else the page does by itself.
 */
class TableSaid extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined;

  #look = (): void => {
    this.#decideRound();
    void this.#showWaiting();
  };

  connectedCallback(): void {
    // Before the form is read, which happens as the event comes down from the document.
    window.addEventListener('submit', this.#decideRound, { capture: true });
    this.addEventListener('kept-offline', this.#look);
    document.addEventListener('turbo:render', this.#look);
    window.addEventListener('online', this.#look);
    this.#timer = setInterval(this.#look, 2_000);
    this.#look();
  }

  disconnectedCallback(): void {
    window.removeEventListener('submit', this.#decideRound, { capture: true });
    document.removeEventListener('turbo:render', this.#look);
    window.removeEventListener('online', this.#look);
    clearInterval(this.#timer);
  }

  /** A page that was chosen for one round speaks of that round, whatever the hour. */
  #decideRound = (): void => {
    const field = this.querySelector<HTMLInputElement>('input[name="group"]');
    if (!field || new URLSearchParams(location.search).has('round')) return;
    const rounds = JSON.parse(this.dataset.rounds ?? '[]') as {
      groupId: string;
      startsAt: string;
      endsAt: string | null;
    }[];
    const timed = rounds.map(
      ({ groupId, startsAt, endsAt }): RoundHere => ({
        groupId,
        startsAt: new Date(startsAt),
        endsAt: endsAt === null ? null : new Date(endsAt),
      }),
    );
    const on = roundWhen(timed, new Date(Date.now() - Number(this.dataset.late ?? 0)));
    if (on) field.value = on.groupId;
  };

  async #showWaiting(): Promise<void> {
    const place = this.querySelector<HTMLElement>('[data-kept-said]');
    if (!place) return;
    const waiting = (await waitingHere()).filter(({ action }) => new URL(action).pathname === this.dataset.path);
    place.hidden = waiting.length === 0;
    place.replaceChildren(...waiting.map((kept) => this.#row(kept)));
  }

  #row(kept: Kept): HTMLElement {
    const row = document.createElement('div');
    row.className = 'note note-time';
    const words = document.createElement('p');
    const typed = kept.fields.find(([name]) => name === 'words')?.[1];
    words.textContent = typeof typed === 'string' ? typed : kept.said;
    const state = document.createElement('p');
    state.className = 'quiet small';
    state.textContent = this.dataset.waiting ?? '';
    const take = document.createElement('button');
    take.type = 'button';
    take.className = 'button button-text';
    take.textContent = this.dataset.take ?? '';
    take.addEventListener('click', () => void takeBackHere(kept.id).then(this.#look));
    const told = document.createElement('div');
    told.append(words, state, take);
    row.append(told);
    return row;
  }
}

export function startTableSaid(): void {
  if (!customElements.get('table-said')) customElements.define('table-said', TableSaid);
}
