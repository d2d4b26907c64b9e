import type { Document } from '../text/document.ts';
import type { Piece } from '../text/pieces.ts';
import { inAll, phraseIn } from '../words/words.ts';

const PHRASES = inAll((words) => words.everyoneElse);
const JOIN = /(?:\bet|\bainsi que|\ben|\band|\bplus|\balsook|\bas well as|[,;.+&])[ \t]*$/;

/** “… et tous ceux qui n’ont pas répondu à l’appel”: where the names end. undefined: it says no such thing. */
export function everyoneElseAt({ folded }: Document, { start, end }: Piece): number | undefined {
  const text = folded.slice(start, end);
  const found = phraseIn(text, PHRASES);
  if (!found) return undefined;
  const join = JOIN.exec(text.slice(Math.max(0, found.at - 30), found.at));
  return start + found.at - (join?.[0].length ?? 0);
}
