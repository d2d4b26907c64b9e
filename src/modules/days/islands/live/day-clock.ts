import { AFTER_LAST } from '#packages/clock';
import { refresh } from '#platform/live/client';
import { sendWaiting } from '#platform/offline/client';
import { type ClockWords, filled } from '../../rules/live/face.ts';
import { isHurried } from '../../rules/live/hurried.ts';
import type { LiveDay } from '../../rules/live/live.ts';
import { type ClockShown, clockShown } from '../../rules/live/shown.ts';
import { announce, startChoice } from './announcing.ts';
import { formOfKey, pressForm, waitingActs } from './console.ts';
import { arrange, show } from './faces.ts';
import { allowSound, ring } from './gong.ts';
import { KnownDay } from './known-day.ts';
import { startProjecting, stayAwake } from './projecting.ts';
import { serverNow, startServerClock } from './server-clock.ts';

/** A sound that is older than this was for those who were there. */
const RINGS_FOR = 5_000;
/** Two times the clock asked and nobody answered. */
const UNHEARD = 75_000;
/** A line that is read while one leads. */
const READ_IN = 6_000;

/**
 * The clock of a day on one device. What it shows follows from the steps, from what was pressed and from the server’s
 * time, never from when it was told: it goes on without a connection, and comes back to the same as all others.
 */
class DayClock extends HTMLElement {
  #known: KnownDay | null = null;
  #given = '';
  #last: ClockShown | null = null;
  #rang = 0;
  #isPressing = false;
  /** When another step stood here because somebody else pressed, by the device’s clock. */
  #movedAt: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    startServerClock();
    document.addEventListener('live-changed', this.#onNotice);
    document.addEventListener('turbo:render', this.#onPage);
    document.addEventListener('visibilitychange', this.#onVisible);
    window.addEventListener('online', this.#onVisible);
    this.#begin();
    if (this.dataset.kind === 'phone') return;
    void stayAwake();
    if (this.dataset.kind !== 'console') return;
    this.addEventListener('submit', this.#onSubmit, { capture: true });
    document.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#known?.close();
    this.#known = null;
    document.removeEventListener('live-changed', this.#onNotice);
    document.removeEventListener('turbo:render', this.#onPage);
    document.removeEventListener('visibilitychange', this.#onVisible);
    window.removeEventListener('online', this.#onVisible);
    document.removeEventListener('keydown', this.#onKey);
  }

  /** What this device takes for the server’s time: for whoever measures how far clocks are apart. */
  serverNow(): number {
    return serverNow();
  }

  #begin(): void {
    const { clock = '', day = '', acts } = this.dataset;
    this.#given = day;
    const onWaiting = () => void (acts && sendWaiting());
    this.#known = new KnownDay(clock, JSON.parse(day) as LiveDay, { onNews: () => this.#tick(), onWaiting });
    this.#prepare();
    void this.#known.ask();
    if (acts) void waitingActs(acts).then((waiting) => this.#known?.addWaiting(waiting));
    this.#tick();
  }

  /** What is of use only where this script runs. */
  #prepare(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
    startChoice(this);
    if (this.dataset.kind === 'screen') startProjecting(this);
  }

  /** The page came anew under it, with what the server knew then. */
  #onPage = (): void => {
    const { clock = '', day = '' } = this.dataset;
    if (!this.#known) return;
    this.#prepare();
    if (day !== this.#given) {
      this.#given = day;
      this.#known.renew(clock, JSON.parse(day) as LiveDay);
    }
    this.#last = null;
    this.#tick();
    void this.#known.ask();
  };

  #onNotice = (event: Event): void => {
    if ((event as CustomEvent<string>).detail !== this.dataset.topic) return;
    event.preventDefault();
    // A hall of telephones hears it at once; those who lead and project ask first.
    setTimeout(() => void this.#known?.ask(), this.dataset.kind === 'phone' ? Math.random() * 400 : 0);
  };

  #onVisible = (): void => {
    if (document.visibilityState !== 'visible') return;
    void this.#known?.ask();
    this.#tick();
    if (this.dataset.kind !== 'phone') void stayAwake();
  };

  #onSubmit = (event: SubmitEvent): void => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.press === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#press(form);
  };

  #onKey = (event: KeyboardEvent): void => {
    const form = formOfKey(this, event);
    if (!form) return;
    event.preventDefault();
    this.#press(form);
  };

  #press(form: HTMLFormElement): void {
    if (!this.#known) return;
    void allowSound();
    if (isHurried(form.dataset.press ?? '', Date.now(), this.#movedAt)) {
      this.#sayHurried();
      return;
    }
    const stepId = () => this.#last?.step?.id ?? AFTER_LAST;
    this.#isPressing = true;
    void pressForm(form, { known: this.#known, acts: this.dataset.acts ?? '', stepId });
    // What it does here it has done by now; the rest is the sending.
    this.#isPressing = false;
  }

  /** A colleague was a moment faster: one step was left, not two. */
  #sayHurried(): void {
    const words = JSON.parse(this.dataset.words ?? '{}') as ClockWords;
    for (const place of this.querySelectorAll<HTMLElement>('[data-show="hurried"], [data-announce]')) {
      place.textContent = words.hurried;
      if (place.dataset.show) place.hidden = false;
    }
    setTimeout(() => {
      const line = this.querySelector<HTMLElement>('[data-show="hurried"]');
      if (line) line.hidden = true;
    }, READ_IN);
  }

  #tick(): void {
    clearTimeout(this.#timer);
    if (!this.#known) return;
    const now = serverNow();
    const { day } = this.#known;
    const shown = clockShown(day, now);
    const words = JSON.parse(this.dataset.words ?? '{}') as ClockWords;
    show(this, shown, words, now);
    arrange(this, shown, day, now);
    this.#sayUnheard(words);
    if (this.#last && this.#last.step?.id !== shown.step?.id && !this.#isPressing) this.#movedAt = Date.now();
    if (this.#last) this.#tell(this.#last, shown, words);
    this.#last = shown;
    this.#timer = setTimeout(() => this.#tick(), untilNextSecond(shown));
  }

  #tell(before: ClockShown, after: ClockShown, words: ClockWords): void {
    const notice = announce(this, before, after, words);
    const sounds = this.dataset.kind !== 'phone';
    if (sounds && notice === 'sayOver' && after.gong) ring();
    if (after.rangAt && after.rangAt > this.#rang && serverNow() - after.rangAt < RINGS_FOR) {
      this.#rang = after.rangAt;
      if (sounds) ring();
    }
    // Names are not in what clocks ask for, nor at which table somebody sits in the round that is on now.
    const leads = this.dataset.kind === 'console' && before.lead?.since !== after.lead?.since;
    const moves = this.dataset.kind === 'phone' && before.step?.roundId !== after.step?.roundId;
    if (leads || moves) refresh();
  }

  #sayUnheard(words: ClockWords): void {
    const place = this.querySelector<HTMLElement>('[data-show="unheard"]');
    if (!place || !this.#known) return;
    const silent = Date.now() - this.#known.heardAt;
    const text =
      silent < UNHEARD ? '' : filled(words.unheard, { minutes: String(Math.max(1, Math.round(silent / 60_000))) });
    if (place.textContent !== text) place.textContent = text;
    place.hidden = text === '';
  }
}

/** The figures change with the second of the step, on all devices at the same moment. */
function untilNextSecond({ phase, precise }: ClockShown): number {
  if (phase !== 'running') return 500;
  const part = precise - Math.floor(precise);
  return Math.max(20, Math.min(500, part * 1000 + 5));
}

export function startDayClock(): void {
  if (!customElements.get('day-clock')) customElements.define('day-clock', DayClock);
}
