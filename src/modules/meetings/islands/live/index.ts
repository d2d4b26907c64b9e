import type { Editor } from '@tiptap/core';
import {
  forgetTextsAtSignOut,
  forgetTextsBut,
  type OpenText,
  openText,
  type Standing,
  unsavedParts,
} from '#platform/writing/client';
import { openEditor } from './editor.ts';
import type { Names } from './nodes.ts';
import { startPanel } from './panel.ts';
import { type Sentences, standingWords } from './standing.ts';
import { showWhoIsHere, whoIsHere } from './who-is-here.ts';

/**
 * The minutes as several people write them at once. What it needs stands in the page: the address of the text, the words,
 * the bar of kinds. Without it the page leads to the plain form, which writes in the same minutes.
 */
class LiveMinutes extends HTMLElement {
  #text: OpenText | null = null;
  #editor: Editor | null = null;
  #isOpening = false;
  #savedAt = '';
  #wasTrouble = false;

  connectedCallback(): void {
    if (this.#isOpening) return;
    this.#isOpening = true;
    void this.#open();
  }

  disconnectedCallback(): void {
    // A page that is made anew may take it out and put it back at once.
    setTimeout(() => {
      if (this.isConnected) return;
      this.#editor?.destroy();
      this.#text?.close();
    }, 0);
  }

  async #open(): Promise<void> {
    const person = this.dataset.person ?? '';
    await forgetTextsBut(person).catch(() => {});
    forgetTextsAtSignOut();
    const text = await openText(this.dataset.address ?? '', person, (standing, isKept) => this.#show(standing, isKept));
    this.#text = text;
    const names = JSON.parse(this.dataset.names ?? '{}') as Names;
    const editor = openEditor(this.#part('text'), text, names, this.dataset.label ?? '');
    this.#editor = editor;
    startPanel(this.#part('panel'), editor);
    const here = () => showWhoIsHere(this.#part('here'), whoIsHere(text));
    text.awareness.on('change', here);
    here();
    this.#part('plain').hidden = true;
    this.#part('forget').addEventListener('click', () => void text.forgetHere().then(() => location.reload()));
    this.#show(text.standing(), true);
  }

  #show(standing: Standing, isKept: boolean): void {
    const sentences = JSON.parse(this.dataset.sentences ?? '{}') as Sentences;
    if (standing.isSaved) this.#savedAt = hourHere(new Date());
    const { tone, words, isTrouble } = standingWords(standing, isKept, sentences, this.#savedAt);
    const place = this.#part('standing');
    place.textContent = words;
    place.dataset.tone = tone;
    // Read aloud only when something is wrong, or right again: not with every word that is saved.
    if (isTrouble || this.#wasTrouble) this.#part('aloud').textContent = words;
    this.#wasTrouble = isTrouble;
    const mayWrite = standing.said?.may === 'write' || standing.said === null;
    // Only when it changes: it puts the caret anew, in the middle of what somebody types.
    if (this.#editor && this.#editor.isEditable !== mayWrite) this.#editor.setEditable(mayWrite, false);
    if (standing.isRefused) void this.#showUnsaved();
    else this.#part('unsaved').hidden = true;
  }

  /** What the server did not take is shown whole, to be copied: it is on this device and nowhere else. */
  async #showUnsaved(): Promise<void> {
    if (!this.#text) return;
    const parts = unsavedParts(this.#text.doc.getXmlFragment('minutes'), await this.#text.vector());
    this.#part('unsaved').hidden = parts.length === 0;
    this.#part<HTMLTextAreaElement>('unsaved-words').value = parts.map(({ words }) => words).join('\n\n');
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
