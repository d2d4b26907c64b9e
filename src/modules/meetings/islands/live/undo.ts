import type { Editor } from '@tiptap/core';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import type { UndoManager } from 'yjs';

const AT = 'done at';
let done = 0;

/** Each point takes back its own; which of them was the last is known across all. */
const undoOf = (editor: Editor): UndoManager | null =>
  (yUndoPluginKey.getState(editor.state) as { undoManager: UndoManager } | undefined)?.undoManager ?? null;

/** Notes when something is done here; what could have been done again elsewhere is then out of the question. */
export function noteDone(editor: Editor, all: () => Iterable<Editor>): void {
  const undo = undoOf(editor);
  type Done = { stackItem: { meta: Map<unknown, unknown> }; type: 'undo' | 'redo' };
  const note = ({ stackItem, type }: Done) => {
    stackItem.meta.set(AT, ++done);
    if (type !== 'undo' || undo?.redoing) return;
    for (const other of all()) if (other !== editor && !other.isDestroyed) undoOf(other)?.clear(false, true);
  };
  undo?.on('stack-item-added', note);
  undo?.on('stack-item-updated', note);
}

/** Takes back (or does again) what was last done, in whatever point it was, and goes there. */
export function takeBack(step: 'undo' | 'redo', all: Iterable<Editor>): boolean {
  const stack = step === 'undo' ? 'undoStack' : 'redoStack';
  const [last] = [...all]
    .map((editor) => ({ editor, at: Number(undoOf(editor)?.[stack].at(-1)?.meta.get(AT) ?? 0) }))
    .toSorted((a, b) => b.at - a.at);
  if (!last || last.at === 0) return false;
  const { editor } = last;
  if (!editor.isFocused) editor.view.focus();
  return editor.commands[step]();
}
