import { type Editor, Extension, InputRule } from '@tiptap/core';
import { isChangeOrigin } from '@tiptap/extension-collaboration';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { BlockKind } from '../../rules/minutes/kinds.ts';
import { readMarker } from '../../rules/minutes/marker.ts';

/** With Ctrl and Alt, and after a slash: the first letter in French where it is free. */
export const KEYS: Record<string, BlockKind> = {
  d: 'decision',
  a: 'action',
  p: 'proposal',
  q: 'question',
  b: 'problem',
  s: 'solution',
  i: 'information',
  r: 'remark',
  w: 'wish',
  '+': 'advantage',
  '-': 'drawback',
  t: 'text',
};

export const setKind = (editor: Editor, kind: BlockKind): boolean =>
  editor.chain().focus().updateAttributes('piece', { kind }).run();

const pointsOf = (doc: Node): string => {
  const items: string[] = [];
  doc.forEach((point) => {
    items.push(String(point.attrs.item));
  });
  return items.join();
};

/** What is typed to say what a piece is, and what keys do in minutes. */
export const Keys = Extension.create({
  name: 'minutesKeys',
  priority: 1000,
  addKeyboardShortcuts() {
    const kinds = Object.entries(KEYS).map(([letter, kind]) => [`Mod-Alt-${letter}`, () => setKind(this.editor, kind)]);
    return {
      ...(Object.fromEntries(kinds) as Record<string, () => boolean>),
      Enter: () => this.editor.commands.splitBlock({ keepMarks: false }),
      'Shift-Enter': () => this.editor.commands.insertContent({ type: 'text', text: '\n' }),
      // At the beginning of a decision: it is words like others again, before it is joined with what stands above.
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection;
        const isTyped = $from.parent.type.name === 'piece' && $from.parent.attrs.kind !== 'text';
        return empty && isTyped && $from.parentOffset === 0 ? setKind(this.editor, 'text') : false;
      },
    };
  },
  addInputRules() {
    return [
      new InputRule({
        find: /^([^\n:]{2,60}?)[\s\u00a0\u202f]*:\s$/u,
        handler: ({ range, match, chain }) => {
          const marked = readMarker(`${match[1]} : x`);
          if (!marked) return null;
          chain().deleteRange(range).updateAttributes('piece', { kind: marked.kind, mode: marked.mode }).run();
        },
      }),
      new InputRule({
        find: /^\/([dapqbsirwt+-])\s$/,
        handler: ({ range, match, chain }) => {
          const kind = KEYS[match[1] ?? ''];
          if (!kind) return null;
          chain().deleteRange(range).updateAttributes('piece', { kind }).run();
        },
      }),
    ];
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        // Points stand as long as the agenda has them: nobody removes one by selecting across it.
        filterTransaction: (tr, state) =>
          !tr.docChanged || isChangeOrigin(tr) || pointsOf(tr.doc) === pointsOf(state.doc),
        // In a point without a line there is no place to write.
        appendTransaction: (_, __, { doc, tr, schema }) => {
          const empty: number[] = [];
          doc.forEach((point, place) => {
            if (point.childCount === 0) empty.unshift(place + 1);
          });
          const piece = schema.nodes.piece;
          if (empty.length === 0 || !piece || !this.editor.isEditable) return null;
          for (const place of empty) tr.insert(place, piece.create());
          return tr;
        },
      }),
    ];
  },
});
