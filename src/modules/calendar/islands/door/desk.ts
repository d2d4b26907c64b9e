import { type Kept, waitingHere } from '#platform/offline/client';
import { currentRound } from '../../rules/current-round.ts';
import {
  countHere,
  type DeviceAct,
  type DeviceDay,
  type HallHere,
  hallHere,
  hereOnDevice,
  placesHere,
} from '../../rules/on-device.ts';
import { overfullTables } from '../../rules/overfull.ts';
import { actOf, saidPlaces } from './kept-acts.ts';
import { type Asked, askedBy, found, ROWS } from './list.ts';
import {
  countWords,
  type Drawn,
  filled,
  newcomerRow,
  overfullLines,
  personRow,
  showFilters,
  type Words,
} from './rows.ts';
import { deviceDay, takeAlong } from './take-along.ts';

/** Between two looks at what the server knows. */
const FRESH = 10_000;

/**
 * The door without a connection. It takes the day along while there is one; what is noted on this device is shown at once
 * and stays shown until it has left; who walks in is told a table by the same rule that the server follows, and what was
 * told goes along with the form.
 */
class DoorDesk extends HTMLElement {
  #day: DeviceDay | null = null;
  #loadedAt = 0;
  #acts: DeviceAct[] = [];
  #asked: Asked | null = null;

  #renew = (): void => void this.#load();

  connectedCallback(): void {
    this.addEventListener('keeping-offline', this.#onKeeping);
    this.addEventListener('kept-offline', this.#onKept);
    this.addEventListener('submit', this.#onSearch, { capture: true });
    this.addEventListener('click', this.#onFilter);
    document.addEventListener('turbo:render', this.#renew);
    window.addEventListener('online', this.#renew);
    window.addEventListener('offline', this.#renew);
    const { day = '', door = '', walkIn = '' } = this.dataset;
    void takeAlong([day, door, walkIn]);
    void this.#load();
  }

  disconnectedCallback(): void {
    document.removeEventListener('turbo:render', this.#renew);
    window.removeEventListener('online', this.#renew);
    window.removeEventListener('offline', this.#renew);
  }

  async #load(): Promise<void> {
    if (navigator.onLine) this.#asked = null;
    const before = this.#acts.length;
    await this.#readKept();
    const hasLeft = this.#acts.length < before;
    if (!this.#day || hasLeft || Date.now() - this.#loadedAt > FRESH) {
      this.#loadedAt = Date.now();
      this.#day = (await deviceDay(this.dataset.day ?? '')) ?? this.#day;
    }
    if (this.isConnected) this.#show();
  }

  async #readKept(): Promise<void> {
    const door = new URL(this.dataset.door ?? '', location.href).pathname;
    this.#acts = (await waitingHere()).flatMap((kept) => actOf(kept, door) ?? []);
  }

  /** The newcomer stands there and waits for a table; the form leaves with what they are told. */
  #onKeeping = (event: Event): void => {
    const kept = (event as CustomEvent<Kept>).detail;
    const act = actOf(kept, new URL(this.dataset.door ?? '', location.href).pathname);
    if (act?.kind !== 'walkIn' || act.told.size > 0 || !this.#day) return;
    const places = placesHere(act.newcomer, hallHere(this.#day, this.#acts), this.#day, new Date());
    kept.fields.push(['told', saidPlaces(places)]);
  };

  #onKept = (event: Event): void => {
    const person = (event.target as HTMLElement).closest<HTMLElement>('[data-person]')?.dataset.person;
    void this.#readKept().then(() => {
      this.#show();
      if (person) this.querySelector<HTMLElement>(`[data-person="${person}"] form:not([hidden]) button`)?.focus();
      else this.querySelector<HTMLElement>('[data-newcomers]:not([hidden])')?.focus();
    });
  };

  #onSearch = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    if (!form.matches('form.search') || navigator.onLine) return;
    event.preventDefault();
    event.stopPropagation();
    const typed = new FormData(form).get('q');
    this.#ask({ typed: String(typed ?? '').trim(), state: this.#asked?.state ?? null });
  };

  #onFilter = (event: MouseEvent): void => {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('nav.filters a');
    if (!link || navigator.onLine) return;
    event.preventDefault();
    this.#ask({ typed: this.#askedNow().typed, state: new URL(link.href).searchParams.get('state') });
  };

  #ask(asked: Asked): void {
    this.#asked = asked;
    this.#show();
  }

  #askedNow = (): Asked => this.#asked ?? askedBy(new URLSearchParams(location.search));

  #show(): void {
    const drawn: Drawn = { desk: this, words: JSON.parse(this.dataset.words ?? '{}') as Words };
    this.#showNewcomers(drawn);
    const list = this.querySelector('#people');
    if (!list || !this.#day || !this.#isAlone()) return;
    const hall = hallHere(this.#day, this.#acts);
    this.#showList(drawn, list, this.#day, hall);
    this.#showOverfull(drawn, this.#day, hall);
    const counts = countHere(hall);
    showFilters(drawn, counts, this.#askedNow().state);
    const count = document.querySelector('[data-count]');
    if (count) count.textContent = countWords(drawn, counts);
    const search = this.querySelector<HTMLInputElement>('form.search input[type=search]');
    if (search && search !== document.activeElement) search.value = this.#askedNow().typed;
  }

  /** The page does not say what this device knows: no connection, something that waits, or a page seen for another query. */
  #isAlone(): boolean {
    const seen = askedBy(new URLSearchParams(this.dataset.asked ?? ''));
    const { typed, state } = this.#askedNow();
    return !navigator.onLine || this.#acts.length > 0 || seen.typed !== typed || seen.state !== state;
  }

  #showNewcomers(drawn: Drawn): void {
    const place = this.querySelector<HTMLElement>('[data-newcomers]');
    const gone = new Set(this.#acts.flatMap((act) => (act.kind === 'withdrawal' ? act.registrationId : [])));
    const came = this.#acts.flatMap((act) => (act.kind === 'walkIn' && !gone.has(act.newcomer.id) ? act : []));
    if (!place) return;
    place.hidden = came.length === 0;
    place.querySelector('ul')?.replaceChildren(...came.toReversed().map((act) => newcomerRow(drawn, act, this.#day)));
  }

  #showList(drawn: Drawn, list: Element, day: DeviceDay, hall: HallHere): void {
    const { rounds } = hall;
    const current = currentRound(rounds, new Date());
    const round = current ? rounds.indexOf(current) : rounds.length - 1;
    const people = found(hall, this.#askedNow(), this.dataset.lang ?? 'fr');
    const shown = people.slice(0, ROWS);
    list.replaceChildren(...shown.map((person) => personRow(drawn, person, day, round)));
    const more = this.querySelector<HTMLElement>('[data-more]');
    const say = people.length === 0 ? drawn.words.nobody : people.length > ROWS ? drawn.words.more : '';
    if (more) {
      more.hidden = say === '';
      more.textContent = filled(say, { shown: shown.length, found: people.length });
    }
    for (const other of this.querySelectorAll<HTMLElement>('nav.pagination')) other.hidden = true;
  }

  #showOverfull(drawn: Drawn, day: DeviceDay, { rounds, people }: HallHere): void {
    const place = this.querySelector<HTMLElement>('[data-over]');
    if (!place) return;
    const isHere = hereOnDevice({ people }, day);
    const over = overfullTables(rounds, people, isHere, new Date()).map(({ round, mark, people: count }) => ({
      time: day.rounds.find(({ id }) => id === round.id)?.time ?? '',
      ...{ label: mark.label, people: count, max: round.max },
    }));
    place.hidden = over.length === 0;
    place.querySelector('ul')?.replaceChildren(...overfullLines(drawn, over));
  }
}

export function startDoor(): void {
  if (!customElements.get('door-desk')) customElements.define('door-desk', DoorDesk);
}
