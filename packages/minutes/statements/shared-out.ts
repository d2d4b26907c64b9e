import { isRole } from '../attendance/labels.ts';
import type { Resolving } from '../dates/resolve.ts';
import type { Statement } from '../format.ts';
import { plainLabel } from '../text/label.ts';
import { type Piece, trimmed, wordsIn } from '../text/pieces.ts';
import { isKnown } from './doers.ts';
import { dueIn } from './due.ts';

const SHARE =
  /(@?[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž][A-Za-zÀ-ÖØ-öø-ɏͰ-῿.'-]*(?: (?:[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž][A-Za-zÀ-ÖØ-öø-ɏͰ-῿.'-]*|de|van|der|den|du|le|la|el)){0,4}) \(([^()\n]{3,80})\)/gu;
const BETWEEN = /^[ ,;]*(?:et|en|and|&|\+)?[ ,;]*$/;
const MOST = 20;

/** “Magda (taart), Hugo (tenten) en Farid (muziek)”: what each of them does stands in brackets. */
export function sharedOut(piece: Piece, people: ReadonlySet<string>, resolving: Resolving): Statement[] {
  const { document } = resolving;
  const text = document.clean.slice(piece.start, piece.end);
  if (text.length > 600 || (!text.includes(') ') && !text.includes('),'))) return [];
  const shares = [...text.matchAll(SHARE)].slice(0, MOST);
  const [first] = shares;
  const last = shares.at(-1);
  if (!first || !last || shares.length < 2 || !/(?:^|[?:] ?)$/.test(text.slice(0, first.index))) return [];
  const joined = shares.every((share, at) => {
    const next = shares[at + 1];
    return next === undefined || BETWEEN.test(text.slice(share.index + share[0].length, next.index));
  });
  const tail = { start: piece.start + last.index + last[0].length, end: piece.end };
  const until = dueIn(tail, resolving, true);
  const bare = /^[ .;,–-]*$/.test(text.slice(last.index + last[0].length)) || until !== null;
  const tasks = shares.every(([, name = '', task = '']) => isKnown(name, people) && isTask(task));
  if (!joined || !bare || !tasks) return [];
  return shares.flatMap(([, name = '', task = ''], at) => {
    const share = shares[at];
    if (!share) return [];
    const start = piece.start + share.index + name.length + 2;
    const whole = trimmed(document, { start, end: start + task.length }, ' ,;');
    const comma = task.indexOf(', ');
    const due = dueIn(whole, resolving, true) ?? until;
    // “tenten, uiterlijk 1 juni aanvragen”: until when is no part of what.
    const when = comma > 0 ? dueIn({ start: start + comma + 1, end: whole.end }, resolving, true) : null;
    const what = when === null ? whole : { start: whole.start, end: start + comma };
    return [
      {
        kind: 'action' as const,
        text: wordsIn(document, what),
        mode: null,
        owner: name.replace(/^@/, ''),
        due,
        span: [what.start, what.end] as const,
        confidence: 0.7,
      },
    ];
  });
}

/** “(coordinatrice)” and “(CPAS)” say who somebody is. */
function isTask(words: string): boolean {
  return /^[a-zß-öø-ÿœ]/u.test(words) && !isRole(plainLabel(words));
}
