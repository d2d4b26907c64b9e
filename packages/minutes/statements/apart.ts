import type { Resolving } from '../dates/resolve.ts';
import type { Statement } from '../format.ts';
import type { Line } from '../text/line.ts';
import { trimmed, wordsIn } from '../text/pieces.ts';
import { sentencesOf } from './cues.ts';
import { dueIn } from './due.ts';
import type { Marked } from './paragraphs.ts';
import type { Context, Said } from './said.ts';
import { sharedOut } from './shared-out.ts';
import { isAllKnown } from './who.ts';

/** What was already understood as something to do is told who and when, not said twice. */
export function addOrComplete(statements: Statement[], added: Statement): void {
  const at = statements.findLastIndex(
    ({ kind, span }) => kind === 'action' && span[0] < added.span[1] && added.span[0] < span[1],
  );
  const before = statements[at];
  if (!before) statements.push(added);
  else statements[at] = { ...before, owner: added.owner ?? before.owner, due: added.due ?? before.due };
}

const WHEN_ALONE =
  /^[\s,;(-]*(?:tegen|voor|pour|avant|d'ici|by|before|until|uiterlijk|ten laatste|au plus|pas plus|deadline|echeance|delai|le |op |on |du |\d|fin |eind|begin|debut |mi-|end |asap|zsm|des que|prochaine|volgende|next|lundi|mardi|mercredi|jeudi|vendredi|maandag|dinsdag|woensdag|donderdag|vrijdag|monday|tuesday|wednesday|thursday|friday)/;
const NAME_WORD =
  /^(?:@?[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž][A-Za-zÀ-ÖØ-öø-ɏͰ-῿.,'-]*|et|en|and|&|\+|de|van|der|den|du|le|la|el|tous|toutes|iedereen|allen|all|everyone|moi|ik|me)$/u;

/** “→ actie: Anna, tegen 30 april”: what she is to do stands right before, or in the line above. */
export function saidApart(each: Marked, { line, said }: Context, resolving: Resolving): Statement[] {
  const shares = sharedOut(each, said.people, resolving);
  const pending = shares.length > 0 ? undefined : ownerAlone(each, said, resolving, line);
  return pending ? [pending] : shares;
}

function ownerAlone({ start, end, from }: Marked, said: Said, resolving: Resolving, line: Line): Statement | undefined {
  const { document } = resolving;
  if (end - start > 80) return undefined;
  const words = document.clean.slice(start, end);
  const cut = /,| - |\(|;|\d| (?:tegen|pour|avant|by|voor|before|uiterlijk|d'ici) /.exec(words);
  if (cut && !WHEN_ALONE.test(document.folded.slice(start + cut.index, end))) return undefined;
  const who = trimmed(document, { start, end: cut ? start + cut.index : end }, ' .:');
  const name = wordsIn(document, who);
  const bare = name.replace(/^[a-zß-ÿ]{4,} (?=[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž])/u, '');
  if (!isAllKnown(bare, said.people) || !bare.split(' ').every((word) => NAME_WORD.test(word))) return undefined;
  const when = { start: who.end, end };
  const due = cut ? dueIn(when, resolving, true) : null;
  if (cut && (due === null || end - who.end > 40)) return undefined;
  const here = sentencesOf(document, { start: line.start, end: from }).findLast((each) =>
    /[A-Za-zÀ-ÖØ-öø-ɏͰ-῿]/u.test(document.clean.slice(each.start, each.end)),
  );
  const above = document.lines
    .slice(Math.max(0, line.index - 2), line.index)
    .findLast((each) => !each.blank && !each.across);
  const what = here ?? (above && (sentencesOf(document, above).at(-1) ?? above));
  if (!what) return undefined;
  const piece = trimmed(document, what, ' ;:-');
  if (piece.end - piece.start < 4) return undefined;
  const text = wordsIn(document, piece);
  return { kind: 'action', text, mode: null, owner: name, due, span: [piece.start, piece.end], confidence: 0.7 };
}
