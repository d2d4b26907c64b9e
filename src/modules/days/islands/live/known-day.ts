import type { LiveAct } from '../../rules/live/acts.ts';
import type { LiveDay } from '../../rules/live/live.ts';

/** Each so often, also when nobody says that something was pressed: notices may be lost. */
const EVERY = 30_000;
/** A connection that has just come back may need a moment. */
const SOON = 2_000;

/**
 * What a device knows of the day: what the server said last, and what was pressed here, or in another window of this
 * browser, and has not come back from the server yet.
 */
export class KnownDay {
  #address: string;
  #day: LiveDay;
  #own: LiveAct[] = [];
  #tag = '';
  #asking = false;
  #again = false;
  #closed = false;
  #timer: ReturnType<typeof setInterval>;
  /** By the device’s clock. */
  heardAt = Date.now();
  readonly #onNews: () => void;
  readonly #onWaiting: () => void;
  readonly #passing: BroadcastChannel | null;

  constructor(address: string, given: LiveDay, { onNews, onWaiting }: Record<'onNews' | 'onWaiting', () => void>) {
    this.#address = address;
    this.#day = this.#latest(given);
    this.#onNews = onNews;
    this.#onWaiting = onWaiting;
    this.#timer = setInterval(() => void this.ask(), EVERY);
    this.#passing = 'BroadcastChannel' in window ? new BroadcastChannel('maillage-clock') : null;
    if (this.#passing) this.#passing.onmessage = ({ data }: MessageEvent<Passed>) => this.#overhear(data);
  }

  get day(): LiveDay {
    const { steps, acts, dayBegins } = this.#day;
    return { steps, acts: [...acts, ...this.#own], dayBegins };
  }

  /** Something was pressed here that the server has not told back yet. */
  get waits(): boolean {
    return this.#own.length > 0;
  }

  /** Pressed here: it counts at once. Screen and console of one machine hear of each other also without a connection. */
  press(act: LiveAct): void {
    this.#add(act);
    this.#passing?.postMessage({ of: this.#place, act } satisfies Passed);
    this.#onNews();
  }

  /** What waits on this device since before the page was opened. */
  addWaiting(acts: readonly LiveAct[]): void {
    for (const act of acts) this.#add(act);
    this.#onNews();
  }

  /** The page was asked for again and brought what the server knew then. */
  renew(address: string, given: LiveDay): void {
    this.#address = address;
    this.#take(given);
  }

  async ask(): Promise<void> {
    if (this.#asking) {
      this.#again = true;
      return;
    }
    if (!navigator.onLine || this.#closed) return;
    this.#asking = true;
    try {
      const headers: Record<string, string> = { accept: 'application/json' };
      if (this.#tag) headers['if-none-match'] = this.#tag;
      const options = { credentials: 'omit', cache: 'no-store', headers, signal: AbortSignal.timeout(10_000) } as const;
      const answer = await fetch(this.#address, options);
      if (answer.ok) {
        this.#tag = answer.headers.get('etag') ?? '';
        this.#take((await answer.json()) as LiveDay);
      }
      if (answer.ok || answer.status === 304) this.#heard();
    } catch {
      // Nobody answers: it goes on with what it knows, and says so after a while.
      if (navigator.onLine) setTimeout(() => void this.ask(), SOON);
    }
    this.#asking = false;
    if (!this.#again) return;
    this.#again = false;
    await this.ask();
  }

  close(): void {
    this.#closed = true;
    clearInterval(this.#timer);
    this.#passing?.close();
  }

  #heard(): void {
    this.heardAt = Date.now();
    if (this.waits) this.#onWaiting();
  }

  #take(day: LiveDay): void {
    const known = new Set(day.acts.map(({ id }) => id));
    this.#day = day;
    this.#own = this.#own.filter(({ id }) => !known.has(id));
    this.#keep();
    this.#onNews();
  }

  #add(act: LiveAct): void {
    if ([...this.#day.acts, ...this.#own].some(({ id }) => id === act.id)) return;
    this.#own.push(act);
    this.#keep();
  }

  #overhear({ of, act }: Passed): void {
    if (of !== this.#place) return;
    this.#add(act);
    this.#onNews();
  }

  /** The seal alone: the language may differ. */
  get #place(): string {
    return this.#address.split('?')[0] ?? '';
  }

  /** So that a device that starts without a connection knows what it knew. */
  #keep(): void {
    try {
      const kept: Kept = { day: this.#day, own: this.#own, at: Date.now() };
      localStorage.setItem(this.#address, JSON.stringify(kept));
    } catch {
      // Storage is full or forbidden: then it is known as long as the page is open.
    }
  }

  /** The page may have been kept on the device since this morning; what was heard later counts. */
  #latest(given: LiveDay): LiveDay {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#address) ?? 'null') as Kept | null;
      if (!kept) return given;
      const newest = (acts: readonly LiveAct[]) => acts.reduce((last, { id }) => (id > last ? id : last), '');
      const isNewer = newest(kept.day.acts) > newest(given.acts);
      this.#own = isNewer || !navigator.onLine ? kept.own : [];
      return isNewer && !navigator.onLine ? kept.day : given;
    } catch {
      return given;
    }
  }
}

type Passed = { of: string; act: LiveAct };
type Kept = { day: LiveDay; own: LiveAct[]; at: number };
