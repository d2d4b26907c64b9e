import { forgetTextsBut, type OpenText, openText, type Standing, unsavedParts } from '#platform/writing/client';
import { itemOfPlace } from '../../rules/live/places.ts';
import type { Names } from './nodes.ts';
import { type OwnerWords, startPanel } from './panel.ts';
import { openSections, type PointShown, type Sections } from './sections.ts';
import { type Sentences, standingWords } from './standing.ts';
import { showWhoIsHere, whoIsHere } from './who-is-here.ts';

type Words = { names: Names; sentences: Sentences; owners: OwnerWords; gone: string; agendaChanged: string };

/**
 * The minutes as several people write them at once. What it needs stands in the page: the address of the text, the words,
 * the bar of kinds; beside it the agenda, which is made anew when it changes. Without it the page leads to the plain form,
 * which writes in the same minutes.
 */
class LiveMinutes extends HTMLElement {
  #text: OpenText | null = null;
  #sections: Sections | null = null;
  #isOpening = false;
  #savedAt = '';
  #trouble = '';
  #rendered = (): void => {};
  #shown = '';

  connectedCallback(): void {
    if (this.#isOpening) return;
    this.#isOpening = true;
    void this.#open();
  }

  disconnectedCallback(): void {
    // A page that is made anew may take it out and put it back at once.
    setTimeout(() => {
      if (this.isConnected) return;
      document.removeEventListener('turbo:render', this.#rendered);
      window.removeEventListener('beforeunload', this.#asks);
      this.#sections?.close();
      this.#text?.close();
    }, 0);
  }

  async #open(): Promise<void> {
    const person = this.dataset.person ?? '';
    await forgetTextsBut(person).catch(() => {});
    const text = await openText(this.dataset.address ?? '', person, (standing, isKept) => this.#show(standing, isKept));
    this.#text = text;
    const { names, owners, gone, agendaChanged } = this.#words();
    const aloud = (words: string) => {
      this.#part('aloud').textContent = words;
    };
    const panel = startPanel(this.#part('panel'), owners, aloud);
    this.#sections = openSections({
      ...{ place: this.#part('text'), text, names, gone },
      entered: (editor) => panel.about(editor),
      labelOf: panel.labelOf,
      toPanel: () => panel.enter(),
    });
    this.#follow();
    this.#rendered = () => {
      if (this.#follow()) aloud(agendaChanged);
    };
    document.addEventListener('turbo:render', this.#rendered);
    const first = this.#sections.first();
    if (first) panel.about(first);

    const here = () => showWhoIsHere(this.#part('here'), whoIsHere(text));
    text.awareness.on('change', here);
    here();
    this.#part('plain').hidden = true;
    this.#part('forget').addEventListener('click', () => void text.forgetHere().then(() => location.reload()));
    this.#show(text.standing(), text.isKept());
    window.addEventListener('beforeunload', this.#asks);
  }

  /** What is neither saved nor kept on the device would be gone with the page. */
  #asks = (event: BeforeUnloadEvent): void => {
    if (this.#text && !this.#text.isKept() && this.#mayLose()) event.preventDefault();
  };

  #mayLose(): boolean {
    const { said, isSaved, isRefused } = this.#text?.standing() ?? { said: null, isSaved: true, isRefused: false };
    return isRefused || (!isSaved && said?.may === 'write');
  }

  /** The points as the page has them now. Answers whether they are others than before. */
  #follow(): boolean {
    const said = document.querySelector<HTMLElement>(`[data-points-of="${this.id}"]`)?.dataset.points ?? '[]';
    if (said === this.#shown) return false;
    this.#shown = said;
    this.#sections?.show(JSON.parse(said) as PointShown[]);
    return true;
  }

  #show(standing: Standing, isKept: boolean): void {
    if (standing.isSaved) this.#savedAt = hourHere(new Date());
    const { tone, words, isTrouble } = standingWords(standing, isKept, this.#words().sentences, this.#savedAt);
    const place = this.#part('standing');
    place.textContent = words;
    place.dataset.tone = tone;
    // Read aloud only when something is wrong, or right again: not with every word that is saved.
    const trouble = isTrouble ? words : '';
    if (trouble !== this.#trouble) this.#part('aloud').textContent = words;
    this.#trouble = trouble;
    this.#sections?.setEditable(standing.said?.may === 'write' || standing.said === null);
    if (standing.isRefused) void this.#showUnsaved();
    else this.#part('unsaved').hidden = true;
  }

  /** What the server did not take is shown whole, to be copied: it is on this device and nowhere else. */
  async #showUnsaved(): Promise<void> {
    if (!this.#text) return;
    const { doc } = this.#text;
    const vector = await this.#text.vector();
    const places = [...doc.share.keys()].filter((name) => itemOfPlace(name) !== undefined);
    const parts = places.flatMap((name) => unsavedParts(doc.getXmlFragment(name), vector));
    this.#part('unsaved').hidden = parts.length === 0;
    this.#part<HTMLTextAreaElement>('unsaved-words').value = parts.map(({ words }) => words).join('\n\n');
  }

  #words(): Words {
    return JSON.parse(this.dataset.words ?? '{}') as Words;
  }

  #part<Part extends HTMLElement>(name: string): Part {
    const part = this.querySelector<Part>(`[data-live="${name}"]`);
    if (!part) throw new Error(`The page has no part ${name}`);
    return part;
  }
}

/** As the page says hours: 10 h 14, 10u14, 10:14. */
function hourHere(now: Date): string {
  const between = { fr: '\u202fh\u202f', nl: 'u' }[document.documentElement.lang] ?? ':';
  return `${now.getHours()}${between}${String(now.getMinutes()).padStart(2, '0')}`;
}

export const startLiveMinutes = (): void => customElements.define('live-minutes', LiveMinutes);
