import { Editor, Extension } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { yCursorPlugin } from '@tiptap/y-tiptap';
import type { OpenText } from '#platform/writing/client';
import { placeOf } from '../../rules/live/places.ts';
import { type Around, Keys } from './keys.ts';
import { Minutes, Piece, Words } from './nodes.ts';
import { rowsAsLines } from './pasted.ts';
import type { Here } from './who-is-here.ts';

/** Where the others are: a line with their initials, in the colour they have everywhere. */
const carets = ({ awareness }: OpenText) =>
  Extension.create({
    name: 'carets',
    addProseMirrorPlugins: () => [
      yCursorPlugin(awareness, {
        cursorBuilder(user: Partial<Here>) {
          const caret = document.createElement('span');
          caret.className = `live-caret live-colour-${user.colour ?? 0}`;
          const flag = document.createElement('span');
          flag.className = 'live-caret-flag';
          flag.textContent = user.initials ?? '';
          flag.title = user.name ?? '';
          caret.append(flag);
          caret.ariaHidden = 'true';
          return caret;
        },
        selectionBuilder: (user: Partial<Here>) => ({ class: `live-selection live-colour-${user.colour ?? 0}` }),
      }),
    ],
  });

export type Opened = { item: string | null; titleId: string; text: OpenText; around: Around };

/** Where the pieces of one point are written. */
export function openEditor(place: HTMLElement, { item, titleId, text, around }: Opened): Editor {
  let pointedAt = Number.NEGATIVE_INFINITY;
  place.addEventListener('pointerdown', () => {
    pointedAt = performance.now();
  });
  return new Editor({
    element: place,
    // Its style would stand in the page: ours are in the theme.
    injectCSS: false,
    editable: false,
    extensions: [
      Minutes,
      Words,
      Piece.configure({ names: around.names, labelOf: around.labelOf }),
      Keys.configure({ around }),
      Collaboration.configure({ document: text.doc, field: placeOf(item) }),
      carets(text),
    ],
    // By the keyboard one comes to the text as a whole: the caret is put in a piece, or what is typed goes nowhere.
    onFocus({ editor }) {
      // A finger or a mouse says where: the caret comes there by itself, a moment later.
      if (performance.now() - pointedAt < 1_000) return;
      setTimeout(() => {
        const at = document.getSelection()?.anchorNode;
        const isInPiece = (at instanceof Element ? at : at?.parentElement)?.closest('.live-words');
        if (isInPiece || editor.isDestroyed || !editor.isFocused) return;
        if (editor.state.selection.$from.parent.type.name !== 'piece') editor.commands.setTextSelection(1);
        document.getSelection()?.removeAllRanges();
        editor.view.focus();
      }, 0);
    },
    editorProps: {
      transformPastedHTML: rowsAsLines,
      // The bar under the text covers what stands at the end of the window.
      scrollMargin: { top: 40, right: 0, bottom: 240, left: 0 },
      scrollThreshold: { top: 40, right: 0, bottom: 240, left: 0 },
      attributes: {
        class: 'live-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': titleId,
        'data-hint': around.names.hint,
        lang: around.names.lang,
        spellcheck: 'true',
      },
    },
  });
}
