import { KINDS, type Kind } from '../format.ts';
import type { Document } from '../text/document.ts';
import { type Piece, trimmed } from '../text/pieces.ts';
import { inAll, keyByWord, phraseIn } from '../words/words.ts';
import { doersAt, isDoing } from './doers.ts';
import { VOTED } from './mode.ts';

const KIND_OF = keyByWord(KINDS, (words, kind) => words.cues[kind]);
const CUES = [...KIND_OF.keys()];
const ORDERS = new Set(inAll((words) => words.orders));
/** What was decided long ago is told, not decided. */
const LONG_AGO = /\b(?:il y a [a-z]+|geleden|[a-z]+ ago|l'annee passee|vorig jaar|last year)\b/;
const DENIED = /\b(?:n'est pas|ne sont pas|pas encore|nog niet|not yet|n'a pas|niet goedgekeurd|si )\b/;

export interface Cued extends Piece {
  readonly kind: Kind;
  readonly confidence: number;
}

/** Sentences that say without a label what they are: “Il est décidé de …”, “Er wordt voorgesteld …”. */
export function cuedIn(document: Document, piece: Piece, people: ReadonlySet<string>): Cued[] {
  return joinedVotes(document, sentencesOf(document, piece)).flatMap((sentence) => {
    const folded = document.folded.slice(sentence.start, sentence.end);
    if (folded.length > 700) return [];
    const cue = KIND_OF.get(phraseIn(folded, CUES)?.phrase ?? '');
    const voted = VOTED.test(folded) || (folded.length < 120 && APPROVED.test(folded));
    const behind = behindLabel(document, sentence);
    const proposes = isProposing(document, behind, people);
    const kind = voted
      ? 'decision'
      : (cue ?? (proposes ? 'proposal' : isDoing(document, behind, people) ? 'action' : undefined));
    if (!kind || (kind === 'decision' && (LONG_AGO.test(folded) || DENIED.test(folded) || folded.endsWith('?'))))
      return [];
    return [{ ...sentence, kind, confidence: kind === 'decision' ? 0.75 : kind === 'action' ? 0.6 : 0.5 }];
  });
}

/** “Approuvé à l’unanimité.”, “Goedgekeurd zonder opmerkingen.”: the title above says what. */
const APPROVED =
  /^(?:(?:approuve|adopte|valide|accepte)(?:e|s|es)?|goedgekeurd|aangenomen|approved|agreed|carried|adopted)(?![a-z])/;

/** “Vote : 6 oui, 3 non. La proposition est acceptée.”: the figures and what they mean are one decision. */
function joinedVotes({ folded }: Document, sentences: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const sentence of sentences) {
    const before = all.at(-1);
    const words = folded.slice(sentence.start, sentence.end);
    const follows =
      words.length < 120 &&
      /^(?:donc|dus|so|la proposition|la motion|le point|het voorstel|the proposal|the motion)\b/.test(words);
    if (before && follows && VOTED.test(folded.slice(before.start, before.end)))
      all[all.length - 1] = { start: before.start, end: sentence.end };
    else all.push(sentence);
  }
  return all;
}

/** “Kamel propose une marche”: a person does; an organisation offers. */
function isProposing(document: Document, { start, end }: Piece, people: ReadonlySet<string>): boolean {
  const doers = doersAt(document.clean.slice(start, Math.min(end, start + 140)), people);
  if (doers === undefined) return false;
  const rest = document.folded.slice(start + doers.length, Math.min(end, start + doers.length + 40)).trimStart();
  return /^(?:proposent?|suggerent?|proposes?|proposed|suggests?|suggested) (?:un|une|le|la|les|l'|des|a|an|the|to|that) ?/.test(
    rest,
  );
}

/** “Budget : Anna vérifie …”: a few words before say what it is about. */
function behindLabel({ clean }: Document, { start, end }: Piece): Piece {
  const label = /^[^:]{2,40} ?: (?=\p{Lu})/u.exec(clean.slice(start, Math.min(end, start + 46)));
  return { start: start + (label?.[0].length ?? 0), end };
}

/** A line that is one question. */
export function isQuestion(document: Document, piece: Piece): boolean {
  const text = document.clean.slice(piece.start, piece.end).trim();
  return (
    text.length > 5 &&
    text.length <= 400 &&
    /\?["»”)]?\s*[;.]?$/.test(text) &&
    !/[.] \p{Lu}/u.test(text) &&
    !/^[^?]{0,60}:\s/.test(text)
  );
}

/** “Confirmer la salle auprès d’Anna.”: what is to be done, as it is noted in a hurry. */
export function isOrder(document: Document, piece: Piece): boolean {
  const folded = document.folded.slice(piece.start, piece.end);
  const [first = ''] = folded.split(/[\s,]/);
  return ORDERS.has(first) && folded.length >= 12 && folded.length <= 240 && !/[?;:]$/.test(folded.trimEnd());
}

export function sentencesOf(document: Document, { start, end }: Piece): Piece[] {
  const sentences: Piece[] = [];
  const text = document.clean.slice(start, end);
  let from = 0;
  const push = (to: number) => {
    const piece = trimmed(document, { start: start + from, end: start + to });
    if (piece.start < piece.end) sentences.push(piece);
    from = to;
  };
  for (const { 0: found, index } of text.matchAll(/[.!?]["»”)]?(?=\s+["«“(]?[\p{Lu}\d])|;(?=\s+\p{Lu})|\n(?=\n)/gu)) {
    const before = text.slice(Math.max(0, index - 6), index);
    if (
      found[0] === '.' &&
      /(?:^|[\s(])(?:\p{L}|st|mr|mme|dr|av|bd|nr|art|env|max|min|cf|resp|ex|p\.ex)$/iu.test(before)
    )
      continue;
    push(index + found.length);
  }
  push(text.length);
  return sentences;
}
