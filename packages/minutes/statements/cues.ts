import { KINDS, type Kind } from '../format.ts';
import type { Document } from '../text/document.ts';
import { type Piece, trimmed } from '../text/pieces.ts';
import { inAll, keyByWord, phraseIn } from '../words/words.ts';
import { clausesOf } from './clauses.ts';
import { doersAt, isDoing } from './doers.ts';
import { VOTED } from './mode.ts';

const KIND_OF = keyByWord(KINDS, (words, kind) => words.cues[kind]);
const CUES = [...KIND_OF.keys()];
const ORDERS = new Set(inAll((words) => words.orders));
/** What was decided long ago is told, not decided. */
const LONG_AGO = /\b(?:il y a [a-z]+|geleden|[a-z]+ ago|l'annee passee|vorig jaar|last year)\b/;
const DENIED =
  /\b(?:n'est pas|ne sont pas|est retenue? (?:ailleurs|par|a )|pas encore|nog niet|not yet|n'a pas|niet goedgekeurd|si )\b/;

export interface Cued extends Piece {
  readonly kind: Kind;
  readonly confidence: number;
}

/** Sentences that say without a label what they are: “Il est décidé de …”, “Er wordt voorgesteld …”. */
export function cuedIn(document: Document, piece: Piece, people: ReadonlySet<string>): Cued[] {
  return joinedVotes(document, sentencesOf(document, piece)).flatMap((sentence) => {
    const folded = document.folded.slice(sentence.start, sentence.end);
    if (folded.length > 700) return [];
    const found = phraseIn(folded, CUES);
    const told = found !== undefined && TOLD.test(folded.slice(0, found.at));
    const cue = found && !told ? KIND_OF.get(found.phrase) : undefined;
    const voted =
      VOTED.test(folded) ||
      BALLOT.test(folded) ||
      PASSIVE.test(folded) ||
      (folded.length < 120 && APPROVED.test(folded));
    const behind = behindLabel(document, sentence);
    const proposes = isProposing(document, behind, people);
    const kind =
      voted && !told
        ? 'decision'
        : (cue ??
          (proposes || PROPOSE.test(folded)
            ? 'proposal'
            : isWishing(document, behind, people)
              ? 'wish'
              : isDoing(document, behind, people)
                ? 'action'
                : undefined));
    const asked = folded.endsWith('?');
    const denied = kind === 'decision' && (LONG_AGO.test(folded) || DENIED.test(folded) || asked);
    const here = kind === undefined || denied || (kind === 'action' && asked) ? undefined : kind;
    const clauses = clausesOf(document, sentence, people);
    const others = clauses.slice(1).map((clause) => ({ ...clause, kind: 'action' as const, confidence: 0.6 }));
    if (!here) return others;
    const own = here === 'action' ? (clauses[0] ?? sentence) : sentence;
    return [{ ...own, kind: here, confidence: here === 'decision' ? 0.75 : here === 'action' ? 0.6 : 0.5 }, ...others];
  });
}

/** Somebody tells what others decided elsewhere. */
const TOLD =
  /\b(?:reported|reports|said|says|explained|explains|informed|informs|mentioned|told us|signale|signalent|informe|informent|explique|rapporte|precise|annonce|rappelle|meldt|melden|zegt|laat weten|liet weten|deelt mee|vertelt|legt uit) (?:that|que|qu'|dat)/;
const BALLOT =
  /\bpar \d+ voix\b|\bmet \d+ stemmen\b|\bvotee? \d+ ?[-/] ?\d+|\bgestemd \d+ ?[-/] ?\d+|^(?:we stemden|we hebben gestemd|nous avons vote|on a vote|we voted|vote a main levee|on vote|mise? au vote|er wordt gestemd|we stemmen|show of hands)\b.*\d/;
/** “wordt zonder opmerkingen goedgekeurd”, “est donc adopté”: words stand between. */
const PASSIVE =
  /\b(?:(?:wordt|worden|werd|werden|is|zijn) (?:[a-z]+ ){1,4}(?:goedgekeurd|aanvaard|aangenomen|bekrachtigd)|(?:est|sont) (?:donc|ainsi|des lors|finalement|des lors|alors|ensuite|enfin) (?:approuve|adopte|valide|accepte|retenu|decide)(?:e|s|es)?|(?:was|were|is|are) [a-z]+ly (?:approved|adopted|agreed|carried))(?![a-z])/;

/** “M. Paquot souhaite disposer des données”: a person wishes. */
function isWishing(document: Document, { start, end }: Piece, people: ReadonlySet<string>): boolean {
  const doers = doersAt(document.clean.slice(start, Math.min(end, start + 140)), people);
  if (doers === undefined) return false;
  const rest = document.folded.slice(start + doers.length, Math.min(end, start + doers.length + 30)).trimStart();
  if (
    /^(?:souhaite(?:nt)? (?:a |la |le |une? |de |beaucoup|bon|plein)|wens(?:t|en) (?:iedereen|allen|veel|de |een |ons|hen|prettig))/.test(
      rest,
    )
  )
    return false;
  return /^(?:souhaite(?:nt|rait|raient)?|aimerai(?:t|ent)|voudrai(?:t|ent)|wenst|wensen|zou(?:den)? graag|wil(?:len)? graag|would like|wishes|would love) /.test(
    rest,
  );
}

/** “Approuvé à l’unanimité.”, “Goedgekeurd zonder opmerkingen.”: the title above says what. */
const APPROVED =
  /^(?:(?:approuve|adopte|valide|accepte)(?:e|s|es)?|goedgekeurd|aangenomen|approved|agreed|carried|adopted)(?![a-z])/;

/** “TL : proposer un protocole commun”. */
const PROPOSE = /^(?:[^:]{1,30} ?: )?(?:proposer|suggerer) /;
const OUTCOME =
  /^[^.]{2,60} (?:est|sont|wordt|worden|is|are|was|were) (?:donc |dus |therefore )?(?:retenue?s?|acceptee?s?|adoptee?s?|approuvee?s?|elue?s?|rejetee?s?|goedgekeurd|aanvaard|aangenomen|verworpen|verkozen|approved|adopted|carried|rejected|elected)[.! ]*$/;

/** “Vote : 6 oui, 3 non. La proposition est acceptée.”: the figures and what they mean are one decision. */
function joinedVotes({ folded }: Document, sentences: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const sentence of sentences) {
    const before = all.at(-1);
    const words = folded.slice(sentence.start, sentence.end);
    const follows =
      words.length < 120 &&
      (/^(?:donc|dus|so|la proposition|la motion|le point|het voorstel|the proposal|the motion|het wordt|ce sera|(?:we|on|nous|wij) [a-z]+ (?:dus|donc|so))\b/.test(
        words,
      ) ||
        OUTCOME.test(words));
    const said = before && folded.slice(before.start, before.end);
    if (before && follows && said !== undefined && (VOTED.test(said) || BALLOT.test(said)))
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
  const label = /^[^:]{2,60} ?: (?=[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž])/u.exec(clean.slice(start, Math.min(end, start + 66)));
  return { start: start + (label?.[0].length ?? 0), end };
}

/** A line that is one question. */
export function isQuestion(document: Document, piece: Piece): boolean {
  const text = document.clean.slice(piece.start, piece.end).trim();
  return (
    text.length > 5 &&
    text.length <= 400 &&
    /\?["»”)]?\s*[;.]?$/.test(text) &&
    !/[.] [A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]/u.test(text) &&
    !/^[^?]{0,60}:\s/.test(text)
  );
}

/** “Confirmer la salle auprès d’Anna.”: what is to be done, as it is noted in a hurry. */
export function isOrder(document: Document, piece: Piece): boolean {
  const folded = document.folded.slice(piece.start, piece.end);
  const [first = ''] = folded.split(/[\s,]/);
  return ORDERS.has(first) && folded.length >= 12 && folded.length <= 240 && !/[?;:]$/.test(folded.trimEnd());
}

export function sentencesOf(document: Document, { start, end }: Piece): readonly Piece[] {
  let known = parted.get(document);
  if (!known) {
    known = new Map();
    parted.set(document, known);
  }
  const place = start * 67_108_864 + end;
  const kept = known.get(place);
  if (kept) return kept;
  const sentences = readSentences(document, { start, end });
  known.set(place, sentences);
  return sentences;
}

const parted = new WeakMap<Document, Map<number, readonly Piece[]>>();

function readSentences(document: Document, { start, end }: Piece): Piece[] {
  const sentences: Piece[] = [];
  const text = document.clean.slice(start, end);
  let from = 0;
  const push = (to: number) => {
    const piece = trimmed(document, { start: start + from, end: start + to });
    if (piece.start < piece.end) sentences.push(piece);
    from = to;
  };
  for (const { 0: found, index } of text.matchAll(
    /[.!?]["»”)]?(?=\s+(?:["«“(]?[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž\d]|n\.v\.t|nihil|s\.o\.))|;(?=\s+[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž])|\n(?=\n)/gu,
  )) {
    const before = text.slice(Math.max(0, index - 8), index);
    if (
      found[0] === '.' &&
      /(?:^|[\s(])(?:[A-Za-zÀ-ÖØ-öø-ɏͰ-῿]|st|ste|mr|mrs|ms|mme|mevr|dhr|prof|dr|av|bd|nr|art|env|max|min|cf|resp|ex|p\.ex|tel|ca|bv|vzw|incl|excl|zgn)$/iu.test(
        before,
      )
    )
      continue;
    push(index + found.length);
  }
  push(text.length);
  return sentences;
}
