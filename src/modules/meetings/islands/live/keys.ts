import { type Editor, Extension, InputRule } from '@tiptap/core';
import { keyOf, kindAfterSlash, kindsShown } from '../../rules/live/keys.ts';
import { type BlockKind, decisionModes } from '../../rules/minutes/kinds.ts';
import { readMarker } from '../../rules/minutes/marker.ts';
import { emptyNames, type LabelOf, type Names } from './nodes.ts';

export const setKind = (editor: Editor, kind: BlockKind): boolean =>
  editor.chain().focus().updateAttributes('piece', { kind }).run();

/** The same key once more on a decision says how it came about: one way after the other, and then not said again. */
function byKey(editor: Editor, kind: BlockKind): boolean {
  const { attrs } = editor.state.selection.$from.parent;
  if (kind !== 'decision' || attrs.kind !== 'decision') return setKind(editor, kind);
  const mode = decisionModes[decisionModes.indexOf(attrs.mode) + 1] ?? null;
  return editor.commands.updateAttributes('piece', { mode });
}

export type Around = {
  names: Names;
  labelOf: LabelOf;
  /** The caret goes on beyond the first or the last line of a point: answers whether there is a place. */
  beyond: (step: 'up' | 'down') => boolean;
  /** What was last done, in whatever point, is taken back or done again. */
  takeBack: (step: 'undo' | 'redo') => boolean;
  /** To what belongs to the piece: how it was decided, who does it. Answers whether there is something to go to. */
  toPanel: () => boolean;
};

const nothingAround: Around = {
  ...{ names: emptyNames, labelOf: () => null },
  ...{ beyond: () => false, takeBack: () => false, toPanel: () => false },
};

/** What is typed to say what a piece is, and what keys do in minutes. */
export const Keys = Extension.create<{ around: Around }>({
  name: 'minutesKeys',
  priority: 1000,
  addOptions: () => ({ around: nothingAround }),
  addKeyboardShortcuts() {
    const { names, beyond, takeBack, toPanel } = this.options.around;
    const kinds = kindsShown.map((kind) => [`Mod-Alt-${keyOf(names.lang, kind)}`, () => byKey(this.editor, kind)]);
    const atEdge = (step: 'up' | 'down') => () => {
      const { state, view } = this.editor;
      const { $from, empty } = state.selection;
      const edge = step === 'up' ? 0 : state.doc.childCount - 1;
      return empty && $from.index(0) === edge && view.endOfTextblock(step) && beyond(step);
    };
    return {
      ...(Object.fromEntries(kinds) as Record<string, () => boolean>),
      ArrowUp: atEdge('up'),
      ArrowDown: atEdge('down'),
      'Mod-z': () => takeBack('undo'),
      'Shift-Mod-z': () => takeBack('redo'),
      'Mod-y': () => takeBack('redo'),
      Tab: () => toPanel(),
      Enter: () => {
        const { $from, empty } = this.editor.state.selection;
        // An empty decision is words like others again; one does not leave a row of labels behind.
        const isEmptyTyped = empty && $from.parent.content.size === 0 && $from.parent.attrs.kind !== 'text';
        return isEmptyTyped ? setKind(this.editor, 'text') : this.editor.commands.splitBlock({ keepMarks: false });
      },
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
    const { names } = this.options.around;
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
        find: /^\/([^\s/]{1,16})\s$/u,
        handler: ({ range, match, chain }) => {
          const kind = kindAfterSlash(match[1] ?? '', names.lang, names.kinds);
          if (!kind) return null;
          chain().deleteRange(range).updateAttributes('piece', { kind }).run();
        },
      }),
    ];
  },
});
