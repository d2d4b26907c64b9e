const STAYS_FOR = 10_000;

/** Goes away by itself after ten seconds, but not while it is being read with the pointer or holds the focus. */
class Message extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private left = STAYS_FOR;
  private since = 0;

  connectedCallback(): void {
    this.dataset.timed = '';
    const close = this.querySelector<HTMLButtonElement>('.message-close');
    if (close) {
      close.hidden = false;
      close.addEventListener('click', () => this.remove());
    }
    for (const start of ['pointerleave', 'focusout']) this.addEventListener(start, () => this.run());
    for (const stop of ['pointerenter', 'focusin']) this.addEventListener(stop, () => this.pause());
    this.run();
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
  }

  private run(): void {
    this.pause();
    if (this.matches(':hover, :focus-within')) return;
    this.since = performance.now();
    this.timer = setTimeout(() => this.remove(), this.left);
  }

  private pause(): void {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.left -= performance.now() - this.since;
  }
}

/** A page that refreshes because something changed says nothing new: what was just said, and its undo, stay. */
function stayWhileRefreshing(event: Event): void {
  const { newElement } = (event as CustomEvent<{ newElement?: Element }>).detail;
  if (event.target instanceof Message && !newElement) event.preventDefault();
}

export function startMessages(): void {
  document.addEventListener('turbo:before-morph-element', stayWhileRefreshing);
  if (!customElements.get('ui-message')) customElements.define('ui-message', Message);
}
