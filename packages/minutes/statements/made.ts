import { personLikeness } from '../attendance/likeness.ts';
import type { Resolving } from '../dates/resolve.ts';
import type { Kind, Statement } from '../format.ts';
import { plainLabel } from '../text/label.ts';
import { type Piece, trimmed, wordsIn } from '../text/pieces.ts';
import { decisionModeIn } from './mode.ts';
import { chargeOf } from './owner.ts';

type Making = { kind: Kind; piece: Piece; confidence: number; label?: string; by?: string };

export function made(
  { kind, piece, confidence, label = '', by = '' }: Making,
  people: ReadonlySet<string>,
  resolving: Resolving,
): Statement[] {
  const { document } = resolving;
  const charge = kind === 'action' ? chargeOf(piece, people, resolving) : undefined;
  const within = trimmed(document, charge && charge.what.start < charge.what.end ? charge.what : piece, ' ;');
  const text = wordsIn(document, within);
  if (!/[A-Za-zÀ-ÖØ-öø-ɏͰ-῿0-9]/u.test(text)) return [];
  const mode = kind === 'decision' ? decisionModeIn(`${label} ${document.folded.slice(piece.start, piece.end)}`) : null;
  const owner = charge ? (charge.owner ?? followerIn(text, label)) : authorIn(resolving, piece, by);
  return [{ kind, text, mode, owner, due: charge?.due ?? null, span: [within.start, within.end], confidence }];
}

/** “Pour le suivi : Anna, anna@…”. */
function followerIn(text: string, label: string): string | null {
  const [first = ''] = text.split(/[,;(]/);
  const follows = /suivi|opvolg|follow/.test(label);
  return follows && first.trim().split(' ').length <= 4 && personLikeness(first) >= 0.5 ? first.trim() : null;
}

/** “Proposition d’Anna : …” is Anna’s, written as the label writes her. */
function authorIn({ document }: Resolving, { start }: Piece, by: string): string | null {
  if (!/^(?:d'|de |van |by |from |par )/.test(by)) return null;
  const label = document.clean.slice(Math.max(0, start - 80), start);
  const found =
    /(?:d'|\bde |\bvan |\bby |\bfrom |\bpar )([A-ZÀ-Þ][A-Za-zÀ-ɏ'-]+(?: (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'-]+|de|van|der))*) ?: ?$/.exec(
      label,
    );
  return found?.[1] && plainLabel(by).includes(plainLabel(found[1])) ? found[1] : null;
}
