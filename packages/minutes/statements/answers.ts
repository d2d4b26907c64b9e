import type { Resolving } from '../dates/resolve.ts';
import type { Statement } from '../format.ts';
import { type Piece, trimmed, wordsIn } from '../text/pieces.ts';
import { isQuestion, sentencesOf } from './cues.ts';
import { dueIn } from './due.ts';
import { made } from './made.ts';
import type { Said } from './said.ts';
import { sharedOut } from './shared-out.ts';
import { isAllKnown } from './who.ts';

/** What somebody ends with: “on commence à 9h”, “akkoord”. */
export const CONCLUDED = /^(?:on (?!ne sait|verra)|nous |we |wij |ok\b|akkoord|accord|d'accord|oui\b)/;
const WHO = /^(?:qui|wie|who)\b/;
const SHORT = 70;

/** “Jean : mag hij filmen? Ok als …”, “Wie schrijft? Karel, tegen 12/2”: a question, and what was answered. */
export function questionWithAnswer(piece: Piece, said: Said, resolving: Resolving): Statement[] | undefined {
  const { document } = resolving;
  const sentences = sentencesOf(document, piece);
  if (sentences.length > 4) return undefined;
  const who = sentences.findIndex((each) => WHO.test(document.folded.slice(behindColon(document, each), each.end)));
  const [asking, behind] = who === -1 ? [] : [sentences[who], sentences[who + 1]];
  if (asking && behind && document.clean.slice(asking.start, asking.end).endsWith('?')) {
    const question = { start: behindColon(document, asking), end: asking.end };
    const charged = answeredBy(question, behind, piece, said, resolving);
    if (charged) return charged;
  }
  const [whole, answer, ...more] = sentences;
  if (!whole || more.length > 1) return undefined;
  const question = { start: behindColon(document, whole), end: whole.end };
  if (!isQuestion(document, question) || (question.start === whole.start && !answer)) return undefined;
  // « … ? … ? »: what is quoted is not parted.
  if (/[«“"][^»”"]*$/.test(document.clean.slice(question.start, question.end))) return undefined;
  const last = more[0] ?? answer;
  if (last && last.end - (answer?.start ?? last.start) > SHORT) return undefined;
  const asked = made({ kind: 'question', piece: question, confidence: 0.5 }, said.people, resolving);
  const yes = answer && CONCLUDED.test(document.folded.slice(answer.start, answer.start + 20));
  return yes
    ? [...asked, ...made({ kind: 'decision', piece: answer, confidence: 0.5 }, said.people, resolving)]
    : asked;
}

function behindColon({ clean }: Resolving['document'], { start, end }: Piece): number {
  return start + (/^[^:?]{2,60} ?: (?=\S)/.exec(clean.slice(start, Math.min(end, start + 66)))?.[0].length ?? 0);
}

/** Who is named behind “qui ?” does it; what, stands before the question or is the question. */
function answeredBy(
  question: Piece,
  answer: Piece,
  piece: Piece,
  said: Said,
  resolving: Resolving,
): Statement[] | undefined {
  const { document } = resolving;
  const shares = sharedOut({ start: question.start, end: piece.end }, said.people, resolving);
  if (shares.length > 0) return shares;
  const words = document.clean.slice(answer.start, answer.end);
  const cut = /[,(;.]| - /.exec(words)?.index ?? words.length;
  const who = wordsIn(document, trimmed(document, { start: answer.start, end: answer.start + cut }));
  if (!isAllKnown(who, said.people)) return undefined;
  const what =
    question.start > piece.start + 3 ? trimmed(document, { start: piece.start, end: question.start }, ' :') : question;
  const topic = /^[^:]{3,60}?(?= ?:)/.exec(document.clean.slice(what.start, what.end))?.[0].length;
  const kept = { start: what.start, end: topic === undefined ? what.end : what.start + topic };
  const text = wordsIn(document, kept);
  const due = dueIn({ start: answer.start + cut, end: answer.end }, resolving, true);
  return [{ kind: 'action', text, mode: null, owner: who, due, span: [kept.start, kept.end], confidence: 0.6 }];
}
