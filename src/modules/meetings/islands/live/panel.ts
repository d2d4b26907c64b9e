import type { Editor } from '@tiptap/core';
import type { BlockKind } from '../../rules/minutes/kinds.ts';
import { setKind } from './keys.ts';

/** The bar under the text: what the piece with the caret is, how it was decided, who does it. It stands in the page already. */
export function startPanel(panel: HTMLElement, editor: Editor): void {
  const buttons = [...panel.querySelectorAll<HTMLButtonElement>('button[data-kind]')];
  const fields = [...panel.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-said]')];
  const groups = [...panel.querySelectorAll<HTMLElement>('[data-for]')];

  for (const button of buttons)
    button.addEventListener('click', () => setKind(editor, (button.dataset.kind ?? 'text') as BlockKind));
  for (const field of fields)
    field.addEventListener('input', () => {
      const name = field.dataset.said ?? '';
      const value = field.value.trim() === '' ? null : field.value;
      const more = name === 'owner' ? { ownerId: null } : {};
      editor.commands.updateAttributes('piece', { [name]: value, ...more });
    });

  const look = () => {
    const { attrs } = editor.state.selection.$from.parent;
    const kind = String(attrs.kind ?? 'text');
    panel.hidden = !editor.isEditable;
    for (const button of buttons) button.ariaPressed = String(button.dataset.kind === kind);
    for (const group of groups)
      group.hidden = group.dataset.for !== kind && group.dataset.for !== `${kind}:${String(attrs.mode)}`;
    for (const field of fields) {
      const value = attrs[field.dataset.said ?? ''] as unknown;
      if (document.activeElement !== field) field.value = value === null || value === undefined ? '' : String(value);
    }
  };
  editor.on('selectionUpdate', look);
  editor.on('update', look);
  editor.on('transaction', look);
  look();
}
