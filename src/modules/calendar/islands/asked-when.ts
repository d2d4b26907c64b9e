/**
 * A question that is asked only of those who answered another one so comes and goes with that answer. The server decides
 * what counts; without this the question stands there with its condition in words.
 */
class AskedWhen extends HTMLElement {
  #form: HTMLFormElement | null = null;

  #look = (): void => {
    const isMet = this.#answers().includes(this.dataset.answer ?? '');
    this.hidden = !isMet;
  };

  connectedCallback(): void {
    for (const words of this.querySelectorAll<HTMLElement>('[data-condition]')) words.hidden = true;
    this.#form = this.closest('form');
    this.#form?.addEventListener('change', this.#look);
    document.addEventListener('turbo:render', this.#look);
    this.#look();
  }

  disconnectedCallback(): void {
    this.#form?.removeEventListener('change', this.#look);
    document.removeEventListener('turbo:render', this.#look);
  }

  /** What is ticked in the question it hangs on; nothing while that one is hidden itself. */
  #answers(): string[] {
    const field = this.dataset.field ?? '';
    const inputs = this.#form?.querySelectorAll<HTMLInputElement>(
      `input[name="${field}"]:checked, input[name="${field}[]"]:checked`,
    );
    return [...(inputs ?? [])].filter((input) => !input.closest('asked-when[hidden]')).map(({ value }) => value);
  }
}

export function startAskedWhen(): void {
  if (!customElements.get('asked-when')) customElements.define('asked-when', AskedWhen);
}
