import type { Resolving } from '../dates/resolve.ts';
import type { Statement } from '../format.ts';
import { type Piece, trimmed } from '../text/pieces.ts';
import { bySigns, splitAt } from '../text/split.ts';
import { clausesOf } from './clauses.ts';
import { sentencesOf } from './cues.ts';
import { isDoing } from './doers.ts';
import { made } from './made.ts';
import type { Said } from './said.ts';

/** “Afspraken: Karen legt dit voor. Ellen controleert.”: agreed is that somebody does something. */
export const AGREED = /^(?:afspra|afgesproken|overeengekomen|accords?$|agreements?$|agreed$)/;

export function doingsIn(piece: Piece, said: Said, resolving: Resolving): Statement[] {
  const { document } = resolving;
  const parts = sentencesOf(document, piece).flatMap((sentence) => partsOf(document, sentence, said.people));
  const doing = parts.map((part) => isDoing(document, part, said.people) || isDoneBySomebody(document, part));
  if (!doing.includes(true)) return [];
  return parts.flatMap((part, at) =>
    made({ kind: doing[at] ? 'action' : 'decision', piece: part, confidence: 0.8 }, said.people, resolving).map(
      (each) => (each.kind === 'action' && each.owner === null ? { ...each, owner: somebodyIn(document, part) } : each),
    ),
  );
}

function partsOf(document: Resolving['document'], sentence: Piece, people: ReadonlySet<string>): Piece[] {
  return splitAt(document, sentence, bySigns(document, ';'))
    .map((part) => trimmed(document, part, ' ;'))
    .flatMap((part) => clausesOf(document, part, people));
}

/** “de stad levert …”, “la commune fournit …”: an organisation that is not called by its name. */
const SOMEBODY =
  /^(?:de|het|la|le|les|l'|the) ?(?:stad|gemeente|ocmw|dienst|school|scholen|politie|provincie|vzw|coordinatie|commune|ville|cpas|region|ecole|ecoles|service|police|province|asbl|association|coordination|council|city|town|office|team|equipe|bibliotheque|bibliotheek)[a-z-]{0,12} (?=[a-z]{3,}(?:t|en|e|ent|it|d|s) )/;

function isDoneBySomebody({ folded }: Resolving['document'], { start, end }: Piece): boolean {
  return SOMEBODY.test(folded.slice(start, Math.min(end, start + 80)));
}

function somebodyIn(document: Resolving['document'], { start, end }: Piece): string | null {
  const found = SOMEBODY.exec(document.folded.slice(start, Math.min(end, start + 80)));
  return found ? document.clean.slice(start, start + found[0].length).trim() : null;
}
