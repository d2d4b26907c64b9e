import type { Resolving } from '../dates/resolve.ts';
import type { Kind, Statement } from '../format.ts';
import type { Line } from '../text/line.ts';
import { type Piece, trimmed } from '../text/pieces.ts';
import { CONCLUDED, questionWithAnswer } from './answers.ts';
import { clausesOf } from './clauses.ts';
import { cuedIn, isOrder, isQuestion, sentencesOf } from './cues.ts';
import { made } from './made.ts';
import { chargeOf } from './owner.ts';
import type { Context } from './said.ts';
import { sharedOut } from './shared-out.ts';
import { isAllKnown } from './who.ts';

/** “Minutes of 8 May: approved.” */
const MINUTES_ADOPTED =
  /: ?(?:adopte|approuve|valide|goedgekeurd|approved|adopted|carried)(?:e|s|es)?(?: (?:sans|zonder|without) [a-z ]{3,30})?[ .!]*$/;
const ADOPTED =
  /(?:->|=>|→) ?(?:adopte|approuve|accepte|valide|ok|accord|oui|goedgekeurd|akkoord|aanvaard|approved|agreed|adopted|carried)(?:e|s|es)?[ .!]*$/;

/** Lines with “+” and lines with “-” one after the other weigh for and against. */
function sideOf({ lines }: Resolving['document'], line: Line): Kind | undefined {
  if (line.bullet !== '+' && line.bullet !== '-') return undefined;
  const other = line.bullet === '+' ? '-' : '+';
  for (const step of [-1, 1]) {
    for (let at = line.index + step; Math.abs(at - line.index) <= 12; at += step) {
      const bullet = lines[at]?.bullet;
      if (bullet === other) return line.bullet === '+' ? 'advantage' : 'drawback';
      if (bullet !== line.bullet) break;
    }
  }
  return undefined;
}

/** “affiches : Inès (avant vendredi)”: a thing, somebody and until when. Without a day it may be a role. */
function whoBehindColon(piece: Piece, people: ReadonlySet<string>, resolving: Resolving): boolean {
  const { document } = resolving;
  if (piece.end - piece.start > 120) return false;
  const label = /^[^:]{3,50} ?: (?=@?[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž])/u.exec(document.clean.slice(piece.start, piece.end))?.[0];
  if (label === undefined) return false;
  const { owner, due, what } = chargeOf(piece, people, resolving);
  const who =
    document.clean
      .slice(piece.start + label.length, piece.end)
      .split(/[,(]| - /)[0]
      ?.trim() ?? '';
  return (
    owner !== null && due !== null && owner === who && isAllKnown(who, people) && what.end <= piece.start + label.length
  );
}

function isTitleAsked({ lines }: Resolving['document'], line: Line): boolean {
  const [before, after] = [lines[line.index - 1], lines[line.index + 1]];
  return (
    /\?$/.test(line.text) &&
    line.text.length <= 50 &&
    before?.blank === true &&
    (after?.blank === true || (after?.bullet ?? null) !== null) &&
    /^(?:wat|waar|hoe|what|que |qu'|ce que|quoi|how)/.test(line.folded)
  );
}

/** What a piece without any label says, by its form. */
export function unmarked(before: Piece, { line, said, marked }: Context, resolving: Resolving): Statement[] {
  const { document } = resolving;
  const piece = trimmed(document, before, ' ;');
  if (piece.start >= piece.end) return [];
  const signed = /^: ?/.exec(document.clean.slice(piece.start, piece.start + 2));
  const side = signed ? undefined : sideOf(document, line);
  if (side && piece.start === line.start) return made({ kind: side, piece, confidence: 0.7 }, said.people, resolving);
  if (signed && (line.bullet === '+' || line.bullet === '-')) {
    // “+ : bonne participation”, “- : salle trop petite”.
    const kind = line.bullet === '+' ? 'advantage' : 'drawback';
    return made(
      { kind, piece: { start: piece.start + signed[0].length, end: piece.end }, confidence: 0.8 },
      said.people,
      resolving,
    );
  }
  // “? Qui signe le week-end”.
  const asked = /^\?+ (?=[A-Za-zÀ-ÖØ-öø-ɏͰ-῿])/u.exec(document.clean.slice(piece.start, piece.start + 6));
  if (asked)
    return made(
      { kind: 'question', piece: { start: piece.start + asked[0].length, end: piece.end }, confidence: 0.7 },
      said.people,
      resolving,
    );
  // “Article 4 : le délai passe à dix jours → adopté”.
  const ending = document.folded.slice(Math.max(piece.start, piece.end - 40), piece.end);
  if (ADOPTED.test(ending) || MINUTES_ADOPTED.test(ending))
    return made({ kind: 'decision', piece, confidence: 0.8 }, said.people, resolving);
  // Alone between empty lines, a question is a title: what is below answers it.
  if (!marked && line.bullet === null && isTitleAsked(document, line)) return [];
  if (!marked && isQuestion(document, piece))
    return made({ kind: 'question', piece, confidence: 0.5 }, said.people, resolving);
  const answered = marked ? undefined : questionWithAnswer(piece, said, resolving);
  if (answered) return answered;
  const whom = whoBehindColon(piece, said.people, resolving);
  if (whom) return made({ kind: 'action', piece, confidence: 0.6 }, said.people, resolving);
  const shares = sharedOut(piece, said.people, resolving);
  if (shares.length > 0) return shares;
  const ahead = /^(?:>>|=+>|-{1,3}>|→)/.test(document.clean.slice(piece.start, piece.start + 4));
  const pointed = !ahead && /→|->|=>/.test(document.clean.slice(Math.max(piece.start, piece.end - 120), piece.end));
  const arrow = pointed ? chargeOf(piece, said.people, resolving) : undefined;
  if (arrow && arrow.owner !== null && arrow.what.end - arrow.what.start < piece.end - piece.start - 3) {
    // “La campagne débute le 21. Affiches à mettre → Anna”: hers is the last sentence.
    const own = sentencesOf(document, piece).at(-1) ?? piece;
    const last = /→|->|=>/.test(document.clean.slice(own.start, own.end)) ? own : piece;
    return made({ kind: 'action', piece: last, confidence: 0.8 }, said.people, resolving);
  }
  // “moi : je mets la liste à jour”.
  const mine = /^(?:moi|ik|ikzelf|me|myself)(?: -| ?:) (?=\S)/.exec(
    document.folded.slice(piece.start, piece.start + 14),
  );
  if (mine) return made({ kind: 'action', piece, confidence: 0.6 }, said.people, resolving);
  // “>> Anna prend contact avec l’école.”
  const led = /^(?:>>|=+>|-{1,3}>|→) ?/.exec(document.clean.slice(piece.start, piece.start + 5));
  const charged = led && { start: piece.start + led[0].length, end: piece.end };
  const several =
    charged !== null && sentencesOf(document, charged).length + clausesOf(document, charged, said.people).length > 2;
  if (charged && !several && chargeOf(charged, said.people, resolving).owner !== null) {
    return made({ kind: 'action', piece: charged, confidence: 0.6 }, said.people, resolving);
  }
  // A tick box in the middle of minutes is something to do.
  if (line.tick !== null && !marked && piece.end - piece.start > 6)
    return made({ kind: 'action', piece, confidence: 0.8 }, said.people, resolving);
  const cued = cuedIn(document, charged || piece, said.people);
  if (cued.length > 0)
    return cued.flatMap(({ kind, confidence, ...sentence }) =>
      made({ kind, piece: sentence, confidence }, said.people, resolving),
    );
  // “=> on commence à 9h”: what is concluded.
  if (charged && CONCLUDED.test(document.folded.slice(charged.start, charged.start + 20)))
    return made({ kind: 'decision', piece: charged, confidence: 0.5 }, said.people, resolving);
  const behindLabel = /^[^:]{2,24}: (?=\S)/.exec(document.clean.slice(piece.start, piece.start + 30));
  const order = behindLabel ? { start: piece.start + behindLabel[0].length, end: piece.end } : piece;
  const [sentence] = line.bullet === null ? [firstSentence(resolving, order)] : [];
  if (sentence && isOrder(document, sentence))
    return made({ kind: 'action', piece: sentence, confidence: 0.4 }, said.people, resolving);
  return [];
}

function firstSentence({ document }: Resolving, piece: Piece): Piece {
  const found = /[.!?](?=\s+[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž])/u.exec(document.clean.slice(piece.start, piece.end));
  return found ? { start: piece.start, end: piece.start + found.index + 1 } : piece;
}
