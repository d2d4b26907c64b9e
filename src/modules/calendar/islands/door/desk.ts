import { type Kept, waitingHere } from '#platform/offline/client';
import {
  countHere,
  type DeviceAct,
  type DeviceDoor,
  listedHere,
  type PersonHere,
  peopleHere,
  type ReadTables,
} from '../../rules/door/on-device.ts';
import { admission } from './admission.ts';
import { startCamera } from './camera.ts';
import { takeReaderAlong } from './code-reader.ts';
import { actOf } from './kept-acts.ts';
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
import { deviceDoor, takeAlong } from './take-along.ts';

/** Between two looks at what the server knows. */
const FRESH = 10_000;

/**
 * The door without a connection. It takes the list along while there is one; what is noted on this device is shown at once
 * and stays shown until it has left; who walks in is told a table by the same rule that the server follows, and what was
 * told goes along with the form.
 */
class DoorDesk extends HTMLElement {
  static readTables: ReadTables;
  #door: DeviceDoor | null = null;
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
    const { day = '', door = '', walkIn = '', scan = '' } = this.dataset;
    void takeAlong([day, door, walkIn, scan]).then(takeReaderAlong);
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
    if (!this.#door || hasLeft || Date.now() - this.#loadedAt > FRESH) {
      this.#loadedAt = Date.now();
      this.#door = (await deviceDoor(this.dataset.day ?? '')) ?? this.#door;
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
    if (act?.kind !== 'walkIn' || act.told !== '' || !this.#door) return;
    kept.fields.push(['told', this.#tables().tell(act.newcomer, this.#people(this.#door), new Date())]);
  };

  #onKept = (event: Event): void => {
    const person = (event.target as HTMLElement).closest<HTMLElement>('[data-person]')?.dataset.person;
    const isScan = (event.target as HTMLElement).matches('form[data-scan]');
    void this.#readKept().then(() => {
      this.#show();
      if (isScan) return this.#answerScan();
      if (person) this.querySelector<HTMLElement>(`[data-person="${person}"] form:not([hidden]) button`)?.focus();
      else this.querySelector<HTMLElement>('[data-newcomers]:not([hidden])')?.focus();
    });
  };

  /** Said at once from the list of this device; the form leaves when there is a connection. */
  #answerScan(): void {
    const last = this.#acts.at(-1);
    const place = this.querySelector('[data-scanned]');
    if (last?.kind !== 'scan' || !place) return;
    const drawn: Drawn = { desk: this, words: this.#words() };
    const before = peopleHere(this.#door ?? { people: [], tables: null }, this.#acts.slice(0, -1));
    const tables = this.#tables();
    const answer = admission(drawn, before, last.code, (person) => tables.tableOf(person, new Date()));
    if (answer) place.replaceChildren(answer);
  }

  #words = (): Words => JSON.parse(this.dataset.words ?? '{}') as Words;

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

  #people = (door: DeviceDoor): PersonHere[] => listedHere(peopleHere(door, this.#acts));

  #tables = () => DoorDesk.readTables(this.#door?.tables ?? null);

  #askedNow = (): Asked => this.#asked ?? askedBy(new URLSearchParams(location.search));

  #show(): void {
    const drawn: Drawn = { desk: this, words: this.#words() };
    this.#showNewcomers(drawn);
    const list = this.querySelector('#people');
    if (!list || !this.#door || !this.#isAlone()) return;
    const people = this.#people(this.#door);
    this.#showList(drawn, list, people);
    this.#showOverfull(drawn, people);
    const counts = countHere(people);
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
    place
      .querySelector('ul')
      ?.replaceChildren(...came.toReversed().map((act) => newcomerRow(drawn, act, this.#tables())));
  }

  #showList(drawn: Drawn, list: Element, everybody: readonly PersonHere[]): void {
    const people = found(everybody, this.#askedNow(), this.dataset.lang ?? 'fr');
    const shown = people.slice(0, ROWS);
    const tables = this.#tables();
    list.replaceChildren(...shown.map((person) => personRow(drawn, person, tables.tableOf(person, new Date()))));
    const more = this.querySelector<HTMLElement>('[data-more]');
    const say = people.length === 0 ? drawn.words.nobody : people.length > ROWS ? drawn.words.more : '';
    if (more) {
      more.hidden = say === '';
      more.textContent = filled(say, { shown: shown.length, found: people.length });
    }
    for (const other of this.querySelectorAll<HTMLElement>('nav.pagination')) other.hidden = true;
  }

  #showOverfull(drawn: Drawn, people: readonly PersonHere[]): void {
    const place = this.querySelector<HTMLElement>('[data-over]');
    if (!place) return;
    const over = this.#tables().overfull(people, new Date());
    place.hidden = over.length === 0;
    place.querySelector('ul')?.replaceChildren(...overfullLines(drawn, over));
  }
}

/** `readTables`: from the module that seats people. */
export function startDoor(readTables: ReadTables): void {
  DoorDesk.readTables = readTables;
  startCamera();
  if (!customElements.get('door-desk')) customElements.define('door-desk', DoorDesk);
}
