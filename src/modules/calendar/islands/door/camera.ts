import { canFilm, codeReader, lacksRights } from './code-reader.ts';
import type { CodeReader } from './reading.ts';

/** Between two looks at the picture. */
const LOOK_EVERY = 250;
/** The same badge held before the camera is one scan. */
const SAME_FOR = 6_000;

/** Reads codes with the camera and sends them with the form, as if they were typed. */
class DoorCamera extends HTMLElement {
  #stream: MediaStream | null = null;
  #looking: ReturnType<typeof setInterval> | undefined;
  #isLooking = false;
  #last = { code: '', at: 0 };
  #began = false;

  /** Also when the page of the next answer takes the element over, with its picture. */
  connectedCallback(): void {
    if (this.#stream) void this.#video?.play().catch(() => {});
    if (this.#began) return;
    this.#began = true;
    this.querySelector('[data-camera-begin]')?.addEventListener('click', () => void this.#begin());
    this.querySelector('[data-camera-end]')?.addEventListener('click', () => this.#end());
    document.addEventListener('turbo:load', this.#endElsewhere);
    this.#show(canFilm() ? 'begin' : 'none');
  }

  get #video(): HTMLVideoElement | null {
    return this.querySelector('video');
  }

  /** Nobody is filmed on another page. */
  #endElsewhere = (): void => {
    if (!this.isConnected) this.#end();
  };

  async #begin(): Promise<void> {
    if (!this.#video) return;
    if (lacksRights() && !reloadedJustNow()) return reload();
    this.#show('opening');
    const reader = await codeReader().catch(() => null);
    if (!reader) return this.#show('unread');
    try {
      this.#stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    } catch {
      return this.#show('refused');
    }
    this.#video.srcObject = this.#stream;
    void this.#video.play().catch(() => {});
    // On a phone the keyboard would hide the picture.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    this.#show('end');
    this.#looking = setInterval(() => void this.#look(reader), LOOK_EVERY);
  }

  #end(): void {
    clearInterval(this.#looking);
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = null;
    this.#show('begin');
  }

  async #look(read: CodeReader): Promise<void> {
    if (this.#isLooking || !this.isConnected || !this.#video) return;
    this.#isLooking = true;
    const found = await read(this.#video).catch(() => null);
    this.#isLooking = false;
    if (found) this.#send(found);
  }

  #send(code: string): void {
    if (code === this.#last.code && Date.now() - this.#last.at < SAME_FOR) return;
    this.#last = { code, at: Date.now() };
    const form = document.querySelector<HTMLFormElement>('form[data-scan]');
    const field = form?.querySelector<HTMLInputElement>('input[name="code"]');
    if (!form || !field) return;
    field.value = code;
    navigator.vibrate?.(60);
    form.requestSubmit();
  }

  /** What can be done with the camera now, and what is said of it. */
  #show(what: 'begin' | 'opening' | 'end' | 'none' | 'unread' | 'refused'): void {
    const canBegin = what === 'begin' || what === 'refused' || what === 'unread';
    const parts = { begin: canBegin, end: what === 'end' };
    const says = {
      none: what === 'none',
      unread: what === 'unread',
      refused: what === 'refused',
      opening: what === 'opening',
    };
    for (const [part, isShown] of Object.entries({ ...parts, ...says }))
      for (const element of this.querySelectorAll<HTMLElement>(`[data-camera-${part}]`)) element.hidden = !isShown;
    if (this.#video) this.#video.hidden = what !== 'end';
    this.hidden = false;
  }
}

const RELOADED = 'door-camera-reloaded';

/** Once: a browser that refuses all the same is told so instead of being loaded again and again. */
function reload(): void {
  sessionStorage.setItem(RELOADED, String(Date.now()));
  location.reload();
}

const reloadedJustNow = (): boolean => Date.now() - Number(sessionStorage.getItem(RELOADED) ?? 0) < 60_000;

export function startCamera(): void {
  if (!customElements.get('door-camera')) customElements.define('door-camera', DoorCamera);
}
