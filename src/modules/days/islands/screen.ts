type Words = Record<'page' | 'before' | 'after' | 'hold' | 'turn' | 'full', string>;

/** How long a page stays: a table of ten can be read twice. */
const TURN_EVERY = 12_000;
/** Of letters; the pages turn in those of the middle. */
const SIZES = [32, 28, 25, 22, 20, 18];
const TURNING = 22;

/**
 * Turns the pages of what is projected, where it does not fit on one picture: as many panels as fit, then the next ones.
 * Arrows turn by hand, and one can stop it. Without it the page is long and everything is on it.
 */
class ScreenPages extends HTMLElement {
  #page = 0;
  #held = false;
  #clock: ReturnType<typeof setInterval> | undefined;

  /** Another size of the picture, or other seats: pages are cut anew. */
  #renew = (): void => this.#show();
  #key = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowRight' || event.key === 'PageDown') this.#turn(1);
    else if (event.key === 'ArrowLeft' || event.key === 'PageUp') this.#turn(-1);
    else return;
    event.preventDefault();
  };

  connectedCallback(): void {
    addEventListener('resize', this.#renew);
    document.addEventListener('turbo:render', this.#renew);
    document.addEventListener('keydown', this.#key);
    this.#show();
    void document.fonts.ready.then(this.#renew);
  }

  disconnectedCallback(): void {
    removeEventListener('resize', this.#renew);
    document.removeEventListener('turbo:render', this.#renew);
    document.removeEventListener('keydown', this.#key);
    clearInterval(this.#clock);
  }

  #turn(by: number): void {
    this.#page += by;
    this.#show();
  }

  #show(): void {
    const pages = this.#pages();
    this.#page = (this.#page + pages.length) % Math.max(1, pages.length);
    for (const [index, panels] of pages.entries()) for (const panel of panels) panel.hidden = index !== this.#page;
    this.#showControls(pages.length);
    clearInterval(this.#clock);
    if (pages.length > 1 && !this.#held) this.#clock = setInterval(() => this.#turn(1), TURN_EVERY);
  }

  /** Panels are let in one after the other until the picture is full. A narrow picture is scrolled instead. */
  #pages(): HTMLElement[][] {
    const panels = [...this.querySelectorAll<HTMLElement>('[data-panel]')];
    for (const panel of panels) panel.hidden = false;
    if (innerWidth < 700 || this.#fitsInSomeSize(panels)) return [panels];
    for (const panel of panels) panel.hidden = true;
    const pages: HTMLElement[][] = [];
    let page: HTMLElement[] = [];
    for (const panel of panels) {
      panel.hidden = false;
      if (page.length > 0 && !this.#fits([...page, panel])) {
        for (const one of page) one.hidden = true;
        pages.push(page);
        page = [];
      }
      page.push(panel);
    }
    return [...pages, page];
  }

  /** In the size that was asked for, else in the next smaller one that does. */
  #fitsInSomeSize(panels: readonly HTMLElement[]): boolean {
    const main = this.querySelector<HTMLElement>('main');
    if (!main) return true;
    const largest = Number(main.dataset.largest);
    for (const size of SIZES.filter((one) => one <= largest)) {
      main.dataset.size = String(size);
      if (this.#fits(panels)) return true;
    }
    main.dataset.size = String(Math.min(largest, TURNING));
    return false;
  }

  #fits(panels: readonly HTMLElement[]): boolean {
    const foot = this.querySelector('.screen-foot')?.getBoundingClientRect().height ?? 0;
    const lowest = Math.max(...panels.map((panel) => panel.getBoundingClientRect().bottom + scrollY));
    const edge = Number.parseFloat(getComputedStyle(this).paddingBottom);
    return lowest + foot + edge <= innerHeight;
  }

  #showControls(pages: number): void {
    const place = this.querySelector('[data-controls]');
    const words = JSON.parse(this.dataset.words ?? '{}') as Words;
    if (!place) return;
    const focused = place.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.act : null;
    const said = document.createElement('span');
    said.textContent = words.page.replace('{page}', String(this.#page + 1)).replace('{pages}', String(pages));
    const turning = [
      said,
      control('before', words.before, () => this.#turn(-1)),
      control('after', words.after, () => this.#turn(1)),
      control('hold', this.#held ? words.turn : words.hold, () => {
        this.#held = !this.#held;
        this.#show();
      }),
    ];
    const full = control('full', words.full, () => void document.documentElement.requestFullscreen());
    place.replaceChildren(...(pages > 1 ? turning : []), ...(document.fullscreenEnabled ? [full] : []));
    if (focused) place.querySelector<HTMLElement>(`[data-act="${focused}"]`)?.focus();
  }
}

function control(act: string, words: string, does: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.act = act;
  button.textContent = words;
  button.addEventListener('click', does);
  return button;
}

export function startScreen(): void {
  if (!customElements.get('screen-pages')) customElements.define('screen-pages', ScreenPages);
}
