/** So long after the last key in a field; what is chosen is kept at once. In milliseconds. */
const PAUSE = 700;
const AGAIN = 3_000;

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Answer = {
  version?: number;
  /** What stands in each field, where somebody else chose too. */
  stands?: Record<string, string> | null;
  said?: string | null;
  decided?: number;
  progress?: string;
};

/**
 * Each choice is kept as soon as it is made, by itself, so that two people may go through the same minutes and whoever
 * closes the page has lost nothing. What could not be kept is said, tried again, and asked about before the page is left;
 * the buttons of the form do the same as without it.
 */
export class KeptChoices {
  #form: HTMLFormElement;
  #root: HTMLElement;
  /** Changed and not kept yet. */
  #open = new Set<string>();
  /** The server does not take them as they are: they wait for another word. */
  #wrong = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;
  #passes = false;
  /** Of a page that came back: what is kept of the pieces that it shows otherwise. */
  #stands: Record<string, string>;

  constructor(root: HTMLElement, form: HTMLFormElement) {
    this.#root = root;
    this.#form = form;
    this.#stands = JSON.parse(root.dataset.stands ?? '{}') as Record<string, string>;
    form.addEventListener('input', this.#typed);
    form.addEventListener('change', this.#chosen);
    form.addEventListener('submit', this.#submitted);
    window.addEventListener('online', this.#now);
    window.addEventListener('pagehide', this.#leaves);
    window.addEventListener('beforeunload', this.#asks);
  }

  /** The page goes on to another one: what waits is sent, and the answer is heard by nobody. */
  end(): void {
    this.#leaves();
    clearTimeout(this.#timer);
    this.#form.removeEventListener('input', this.#typed);
    this.#form.removeEventListener('change', this.#chosen);
    this.#form.removeEventListener('submit', this.#submitted);
    window.removeEventListener('online', this.#now);
    window.removeEventListener('pagehide', this.#leaves);
    window.removeEventListener('beforeunload', this.#asks);
  }

  #typed = (event: Event): void => this.#changed(event.target, PAUSE);
  #chosen = (event: Event): void => this.#changed(event.target, 0);
  #now = (): void => this.#soon(0);
  #leaves = (): void => {
    for (const piece of this.#open) navigator.sendBeacon(this.#to(piece), this.#said(piece));
  };
  #asks = (event: BeforeUnloadEvent): void => {
    this.#leaves();
    if (this.#open.size + this.#wrong.size > 0) event.preventDefault();
  };

  #changed(target: EventTarget | null, after: number): void {
    const piece = isField(target) && target.type !== 'hidden' ? pieceOf(target.name) : '';
    if (piece === '') return;
    this.#open.add(piece);
    this.#wrong.delete(piece);
    this.#soon(after);
  }

  #soon(after: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keepAll(), after);
  }

  /** One after the other: the answer of each says what the next one is compared with. */
  #keepAll(): Promise<void> {
    this.#sending ??= this.#keepEach().finally(() => {
      this.#sending = null;
      if (this.#open.size > 0) this.#soon(AGAIN);
    });
    return this.#sending;
  }

  async #keepEach(): Promise<void> {
    for (let [piece] = this.#open; piece !== undefined; [piece] = this.#open) {
      const sent = this.#valuesOf(piece);
      const answer = await this.#send(piece).catch(() => null);
      if (answer === null || answer.status >= 500) return this.#say(this.#root.dataset.notKept ?? '');
      const read = (await answer.json().catch(() => ({}))) as Answer;
      if (JSON.stringify(this.#valuesOf(piece)) === JSON.stringify(sent) || answer.status === 409)
        this.#open.delete(piece);
      if (answer.ok) for (const field of this.#fieldsOf(piece)) this.#settled(field, sent[field.name] ?? '');
      this.#take(read);
      this.#say(read.said ?? (answer.ok ? '' : (this.#root.dataset.notKept ?? '')));
      if (answer.ok || answer.status === 409) continue;
      this.#open.delete(piece);
      this.#wrong.add(piece);
    }
  }

  #send(piece: string): Promise<Response> {
    const headers = { accept: 'application/json' };
    return fetch(this.#to(piece), { method: 'POST', body: this.#said(piece), headers, redirect: 'error' });
  }

  #to = (piece: string): string => `${this.#root.dataset.pieces ?? ''}/${piece}`;

  #said(piece: string): URLSearchParams {
    const body = new URLSearchParams({ _method: 'put', version: this.#version()?.value ?? '' });
    for (const [name, value] of Object.entries(this.#valuesOf(piece))) body.append(name, value);
    for (const field of this.#fieldsOf(piece)) {
      const was = this.#stood(field);
      if (was !== null) body.append(`was-${field.name}`, was);
    }
    return body;
  }

  /** What others chose stands in the form as well, but for what somebody is changing here at this moment. */
  #take({ version, stands, progress, decided }: Answer): void {
    if (stands)
      for (const field of this.#form.elements)
        if (isField(field) && field.name in stands && !this.#open.has(pieceOf(field.name))) {
          this.#settled(field, stands[field.name] ?? '');
          show(field, stands[field.name] ?? '');
        }
    const shown = this.#version();
    if (shown && version !== undefined) shown.value = String(version);
    const line = document.querySelector('[data-decided]');
    if (line && progress) line.textContent = progress;
    const bar = line?.closest('.long-work')?.querySelector('progress');
    if (bar && decided !== undefined) bar.value = decided;
  }

  #say(sentence: string): void {
    const place = this.#root.querySelector('[data-said-here]');
    if (place && place.textContent !== sentence) place.textContent = sentence;
  }

  /** What was kept of it when the page was given; of a page that came back with what was typed, that is not what it shows. */
  #stood(field: Field): string | null {
    const kept = this.#stands[field.name];
    if (kept === undefined) return stood(field);
    return isTicked(field) === undefined || field.value === kept ? kept : null;
  }

  #settled(field: Field, value: string): void {
    delete this.#stands[field.name];
    settle(field, value);
  }

  #version = (): HTMLInputElement | null => this.#form.querySelector('input[name="version"]');

  #fieldsOf = (piece: string): Field[] =>
    [...this.#form.elements].filter((one): one is Field => isField(one) && pieceOf(one.name) === piece);

  #valuesOf(piece: string): Record<string, string> {
    const pairs = this.#fieldsOf(piece).flatMap((field) =>
      isTicked(field) === false ? [] : [[field.name, field.value] as const],
    );
    return Object.fromEntries(pairs);
  }

  /** Sent as a whole, the form says the version that the last of its choices made. */
  #submitted = (event: SubmitEvent): void => {
    clearTimeout(this.#timer);
    if (this.#passes || (this.#open.size === 0 && !this.#sending)) {
      this.#passes = false;
      this.#open.clear();
      this.#wrong.clear();
      return;
    }
    event.preventDefault();
    const { submitter } = event;
    void this.#keepAll().finally(() => {
      this.#passes = true;
      this.#form.requestSubmit(submitter instanceof HTMLElement ? submitter : null);
    });
  };
}

const isField = (one: unknown): one is Field =>
  one instanceof HTMLInputElement || one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement;

/** “p3” of “p3” and “p3-name”. What belongs to the form itself is of no piece. */
const pieceOf = (name: string): string =>
  name === 'version' || name === 'next' || name.startsWith('_') ? '' : (name.split('-')[0] ?? '');

/** undefined: it is nothing to tick. */
const isTicked = (field: Field): boolean | undefined =>
  field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')
    ? field.checked
    : undefined;

/** As the page was given. null: it was not ticked. */
function stood(field: Field): string | null {
  if (field instanceof HTMLSelectElement)
    return ([...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0])?.value ?? '';
  if (isTicked(field) !== undefined) return (field as HTMLInputElement).defaultChecked ? field.value : null;
  return field.defaultValue;
}

/** What is kept stands as if the page had been given it. */
function settle(field: Field, value: string): void {
  if (field instanceof HTMLSelectElement)
    for (const option of field.options) option.defaultSelected = option.value === value;
  else if (isTicked(field) !== undefined) (field as HTMLInputElement).defaultChecked = field.value === value;
  else field.defaultValue = value;
}

function show(field: Field, value: string): void {
  if (isTicked(field) !== undefined) (field as HTMLInputElement).checked = field.value === value;
  else if (field.type !== 'hidden') field.value = value;
}
