import type { Editor } from '@tiptap/core';
import type { OpenText } from '#platform/writing/client';
import { itemOfPlace, placeOf } from '../../rules/live/places.ts';
import { openEditor } from './editor.ts';
import type { LabelOf, Names } from './nodes.ts';
import { noteDone, takeBack } from './undo.ts';

/**
 * A point as the page has it now. `said`: what it says beside its title (it was left for another time). `isOff`: it is on
 * the agenda no more, and shown only where something was written under it.
 */
export type PointShown = { item: string | null; title: string; said: string | null; isOff?: boolean };

type Section = { item: string | null; dom: HTMLElement; title: HTMLElement; said: HTMLElement; editor: Editor };

type Parts = {
  place: HTMLElement;
  text: OpenText;
  names: Names;
  gone: string;
  /** The point in which the caret is. */
  entered: (editor: Editor) => void;
  labelOf: LabelOf;
  toPanel: () => boolean;
};

export type Sections = {
  /** In this order from now on. What was written under a point that is not among them stands at the end, marked. */
  show(points: readonly PointShown[]): void;
  setEditable(mayWrite: boolean): void;
  first(): Editor | null;
  close(): void;
};

/**
 * A section for each point of the agenda. Each has a place of its own in the text, so the agenda may change as it likes:
 * sections are shown in another order, under another title, and nothing that somebody is typing is touched.
 */
export function openSections({ place, text, names, gone, entered, labelOf, toPanel }: Parts): Sections {
  const sections = new Map<string, Section>();
  let points: readonly PointShown[] = [];
  let isEditable = false;
  const editors = () => [...sections.values()].map(({ editor }) => editor);

  const open = (item: string | null): Section => {
    const name = placeOf(item);
    const titleId = `live ${name}`.replaceAll(' ', '-');
    const [dom, title, said] = [element('section', 'live-point'), element('h3', 'live-point-title'), element('small')];
    const inside = element('div');
    const words = element('span');
    words.id = titleId;
    title.append(words, said);
    dom.dataset.point = item ?? '';
    dom.append(title, inside);
    const beyond = (step: 'up' | 'down') => goTo(name, step);
    const around = { names, labelOf, beyond, takeBack: (step: 'undo' | 'redo') => takeBack(step, editors()), toPanel };
    const editor = openEditor(inside, { item, titleId, text, around });
    noteDone(editor, editors);
    editor.setEditable(isEditable, false);
    editor.on('focus', () => entered(editor));
    const section = { item, dom, title: words, said, editor };
    sections.set(name, section);
    return section;
  };

  const goTo = (name: string, step: 'up' | 'down'): boolean => {
    const all = [...place.querySelectorAll<HTMLElement>('.live-point')];
    const here = sections.get(name);
    const next = here && all[all.indexOf(here.dom) + (step === 'up' ? -1 : 1)];
    const section = [...sections.values()].find(({ dom }) => dom === next);
    section?.editor.commands.focus(step === 'up' ? 'end' : 'start');
    // At once: the command waits for a frame, and the next key would still go to the point before.
    section?.editor.view.focus();
    return section !== undefined;
  };

  const show = (given: readonly PointShown[]) => {
    points = given;
    const there = written(text);
    const unknown = there.filter((item) => !points.some((point) => point.item === item));
    const shown = [
      ...points.filter(({ item, isOff }) => !isOff || there.includes(item)),
      ...unknown.map((item) => ({ item, title: gone, said: null })),
    ].map((point) => ({ ...point, section: sections.get(placeOf(point.item)) ?? open(point.item) }));
    for (const { section, title, said } of shown) {
      section.title.textContent = title;
      section.said.textContent = said === null ? '' : ` ${said}`;
    }
    for (const [name, { dom, editor }] of sections) {
      if (shown.some(({ section }) => section.dom === dom)) continue;
      editor.destroy();
      dom.remove();
      sections.delete(name);
    }
    arrange(
      place,
      shown.map(({ section }) => section.dom),
    );
  };

  const hear = () => {
    if (written(text).some((item) => !sections.has(placeOf(item)))) show(points);
  };
  text.doc.on('update', hear);

  return {
    show,
    setEditable(mayWrite) {
      isEditable = mayWrite;
      // Only when it changes: it puts the caret anew, in the middle of what somebody types.
      for (const { editor } of sections.values())
        if (editor.isEditable !== mayWrite) editor.setEditable(mayWrite, false);
    },
    first: () => sections.values().next().value?.editor ?? null,
    close() {
      text.doc.off('update', hear);
      for (const { editor } of sections.values()) editor.destroy();
    },
  };
}

/** Points under which something stands in the text. */
const written = ({ doc }: OpenText): (string | null)[] =>
  [...doc.share.keys()].flatMap((name) => {
    const item = itemOfPlace(name);
    return item === undefined || doc.getXmlFragment(name).length === 0 ? [] : [item];
  });

/** The one in which somebody writes stays where it is, on the page and on the screen: the others go around it. */
function arrange(place: HTMLElement, order: readonly HTMLElement[]): void {
  if (order.every((dom, at) => place.children[at] === dom) && place.children.length === order.length) return;
  const at = order.findIndex((dom) => dom.contains(document.activeElement));
  const written = order[at];
  if (!written) {
    place.replaceChildren(...order);
    return;
  }
  const before = written.getBoundingClientRect().top;
  written.before(...order.slice(0, at));
  written.after(...order.slice(at + 1));
  window.scrollBy({ top: written.getBoundingClientRect().top - before, behavior: 'instant' });
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name = ''): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  return made;
}
