/**
 * Goes on counting how long a point has taken, from what the server said when the page was shown; the clock of the device
 * only measures how long ago that was. Without it the page tells the time as it was shown.
 */
class AgendaClock extends HTMLElement {
  #timer = 0;
  #shownAt = 0;
  #left = '';
  #over = '';

  connectedCallback(): void {
    this.#shownAt = performance.now();
    this.#left = this.#part('left')?.textContent ?? '';
    this.#over = this.#part('over')?.textContent ?? '';
    this.#timer = window.setInterval(() => this.#show(), 1000);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#timer);
  }

  #part = (name: string): HTMLElement | null => this.querySelector(`[data-show="${name}"]`);

  #show(): void {
    const { opened, now, spent, planned } = this.dataset;
    const before = Number(spent ?? 0) + Math.round((Number(now ?? 0) - Number(opened ?? 0)) / 1000);
    const seconds = before + Math.floor((performance.now() - this.#shownAt) / 1000);
    const figures = this.#part('spent');
    if (figures) figures.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    if (planned === undefined) return;
    const beyond = seconds - Number(planned);
    this.classList.toggle('is-over', beyond > 0);
    this.#say('left', this.#left, beyond <= 0, Math.max(0, Math.ceil(-beyond / 60)));
    this.#say('over', this.#over, beyond > 0, Math.max(1, Math.ceil(beyond / 60)));
  }

  /** The sentence the server wrote, with another figure in it. */
  #say(name: string, sentence: string, isShown: boolean, minutes: number): void {
    const part = this.#part(name);
    if (!part) return;
    part.hidden = !isShown;
    const words = sentence.replace(/\d+/, String(minutes));
    if (part.textContent !== words) part.textContent = words;
  }
}

export function startAgendaClock(): void {
  if (!customElements.get('agenda-clock')) customElements.define('agenda-clock', AgendaClock);
}
