/** So long after the last key what was typed is kept; in milliseconds. */
const PAUSE = 1500;

/**
 * Keeps the form it stands in while somebody types, so that a closed tab or an empty battery costs them nothing. Without
 * it the button beside does the same.
 */
class DraftKeeper extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: AbortController | null = null;
  #waits = false;

  #typed = (): void => {
    this.#waits = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#keep, PAUSE);
  };

  /** What is saved or kept by hand needs no keeping; an answer under way must not come after it. */
  #leave = (): void => {
    this.#waits = false;
    clearTimeout(this.#timer);
    this.#sending?.abort();
  };

  #hide = (): void => {
    if (document.visibilityState === 'hidden' && this.#waits) void this.#keep();
  };

  #keep = async (): Promise<void> => {
    if (!this.#form) return;
    this.#waits = false;
    clearTimeout(this.#timer);
    this.#sending?.abort();
    const sending = new AbortController();
    this.#sending = sending;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form)) if (typeof value === 'string') body.append(name, value);
    try {
      const headers = { accept: 'application/json' };
      const to = this.dataset.to ?? '';
      const answer = await fetch(to, { method: 'POST', body, headers, keepalive: true, signal: sending.signal });
      this.#say(answer.status === 204 ? this.dataset.kept : this.dataset.failed);
    } catch {
      if (sending.signal.aborted) return;
      this.#waits = true;
      this.#say(this.dataset.failed);
    }
  };

  #say(sentence = ''): void {
    const place = this.querySelector('[role=status]');
    if (place && place.textContent !== sentence) place.textContent = sentence;
  }

  connectedCallback(): void {
    this.#form = this.closest('form');
    this.#form?.addEventListener('input', this.#typed);
    this.#form?.addEventListener('submit', this.#leave);
    document.addEventListener('visibilitychange', this.#hide);
  }

  disconnectedCallback(): void {
    if (this.#waits) void this.#keep();
    this.#form?.removeEventListener('input', this.#typed);
    this.#form?.removeEventListener('submit', this.#leave);
    document.removeEventListener('visibilitychange', this.#hide);
  }
}

export function startDraftKeeper(): void {
  if (!customElements.get('draft-keeper')) customElements.define('draft-keeper', DraftKeeper);
}
