import type { Editor } from '@tiptap/core';
import type { BlockKind } from '../../rules/minutes/kinds.ts';
import { setKind } from './keys.ts';
import type { LabelOf } from './nodes.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** Whether a name is that of a member, in the words of the page. */
export type OwnerWords = { one: string; several: string; none: string };

export type Panel = {
  /** The point one writes in: the bar speaks of the piece with its caret. */
  about(editor: Editor): void;
  /** How a kind is marked in it, for the text. */
  labelOf: LabelOf;
  /** To the first field of the piece, else to its kind. */
  enter(): boolean;
};

/**
 * The bar under the text: what the piece with the caret is, how it was decided, who does it. It stands in the page already.
 * By the keyboard one comes to it with Tab, chooses with the arrows, and is back in the text with Escape or Enter.
 */
export function startPanel(panel: HTMLElement, owners: OwnerWords, aloud: (words: string) => void): Panel {
  const buttons = [...panel.querySelectorAll<HTMLButtonElement>('button[data-kind]')];
  const fields = [...panel.querySelectorAll<Field>('[data-said]')];
  const groups = [...panel.querySelectorAll<HTMLElement>('[data-for]')];
  const people = [...panel.querySelectorAll('datalist option')].map((one) => one.getAttribute('value') ?? '');
  const ownerIs = panel.querySelector<HTMLElement>('[data-live="owner-is"]');
  let editor: Editor | null = null;
  let shown = '';
  let seen = { piece: -1, words: '' };
  aboveTheKeyboard(panel);

  for (const button of buttons)
    button.addEventListener('click', () => editor && setKind(editor, (button.dataset.kind ?? 'text') as BlockKind));
  for (const field of fields)
    field.addEventListener('input', () => {
      const name = field.dataset.said ?? '';
      const value = field.value.trim() === '' ? null : field.value;
      const more = name === 'owner' ? { ownerId: null } : {};
      editor?.commands.updateAttributes('piece', { [name]: value, ...more });
    });
  panel.addEventListener('keydown', (event) => {
    const { target, key } = event;
    const isLine = target instanceof HTMLInputElement && key === 'Enter';
    const isFirst = target === reachable()[0] && key === 'Tab' && event.shiftKey;
    if (key === 'Escape' || isLine || isFirst) {
      event.preventDefault();
      // At once: Tiptap’s own command waits for a frame, and the first key typed meanwhile would stay in the field.
      editor?.view.focus();
    }
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const at = buttons.indexOf(target as HTMLButtonElement);
    if (at < 0 || step === undefined) return;
    event.preventDefault();
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  });

  /** What Tab comes to: the fields of the piece, then its kind. */
  const reachable = (): HTMLElement[] => [
    ...fields.filter((field) => !field.closest('[hidden]')),
    ...buttons.filter(({ tabIndex }) => tabIndex === 0),
  ];

  const look = () => {
    if (!editor) return;
    const { $from } = editor.state.selection;
    const { attrs } = $from.parent;
    const kind = String(attrs.kind ?? 'text');
    panel.hidden = !editor.isEditable;
    for (const button of buttons) {
      const isIt = button.dataset.kind === kind;
      button.ariaPressed = String(isIt);
      button.tabIndex = isIt ? 0 : -1;
      // On a phone they stand in one line, which is moved.
      if (isIt && kind !== shown && button.parentElement)
        button.parentElement.scrollLeft = button.offsetLeft - button.parentElement.offsetLeft - 40;
    }
    shown = kind;
    const stood = panel.offsetHeight;
    for (const group of groups)
      group.hidden = group.dataset.for !== kind && group.dataset.for !== `${kind}:${String(attrs.mode)}`;
    for (const field of fields) {
      const value = attrs[field.dataset.said ?? ''] as unknown;
      if (document.activeElement !== field) field.value = value === null || value === undefined ? '' : String(value);
      standsAsShown(field);
    }
    sayOwner(attrs.owner);
    // The bar grew over the line one is in.
    const around = editor;
    if (panel.offsetHeight > stood && around.isFocused) setTimeout(() => around.commands.scrollIntoView());
    announce($from.depth > 0 ? $from.before() : 0, kind, attrs.mode);
  };

  /** Whoever listens hears what the piece is: when it changes, and when the caret comes to one that is something. */
  const announce = (piece: number, kind: string, mode: unknown) => {
    const button = buttons.find((one) => one.dataset.kind === kind);
    const way = [...panel.querySelectorAll<HTMLOptionElement>('[data-said="mode"] option')].find(
      ({ value }) => value !== '' && value === mode,
    );
    const words = [button?.dataset.name, kind === 'decision' ? way?.textContent : ''].filter(Boolean).join(', ');
    const isOther = words !== seen.words;
    if (isOther && (piece === seen.piece || kind !== 'text') && seen.piece >= 0) aloud(words);
    seen = { piece, words };
  };

  const sayOwner = (owner: unknown) => {
    if (!ownerIs) return;
    const typed = typeof owner === 'string' ? owner.trim().toLowerCase() : '';
    const found = people.filter((name) => name.toLowerCase() === typed).length;
    ownerIs.textContent = typed === '' ? '' : found === 0 ? owners.none : found === 1 ? owners.one : owners.several;
  };

  return {
    labelOf(kind) {
      const label = buttons.find((one) => one.dataset.kind === kind)?.querySelector<HTMLElement>('.kind');
      return label ? (label.cloneNode(true) as HTMLElement) : null;
    },
    about(given) {
      if (editor === given) return;
      editor?.off('transaction', look);
      editor = given;
      editor.on('transaction', look);
      look();
    },
    enter() {
      const [first] = reachable();
      if (panel.hidden || !first) return false;
      first.focus();
      return true;
    },
  };
}

/** A phone lays its keyboard over the page: the bar stands above it. */
function aboveTheKeyboard(panel: HTMLElement): void {
  const seen = window.visualViewport;
  const place = () => {
    const covered = seen ? Math.max(0, innerHeight - seen.height - seen.offsetTop) : 0;
    panel.style.setProperty('--keyboard', `${Math.round(covered)}px`);
  };
  seen?.addEventListener('resize', place);
  seen?.addEventListener('scroll', place);
}

/** What stands there is in the text already: it is no form half filled in, over which the page must not be made anew. */
function standsAsShown(field: Field): void {
  if (field instanceof HTMLInputElement) field.defaultValue = field.value;
  else for (const option of field.options) option.defaultSelected = option.selected;
}
