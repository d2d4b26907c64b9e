import type { Document } from '../text/document.ts';
import type { Line } from '../text/line.ts';
import { inAll, phraseIn, setOf } from '../words/words.ts';

export interface Cue {
  /** Where the announcement begins, in the whole text. */
  readonly start: number;
  /** It opens the line: a label, a title. Otherwise it is in a sentence. */
  readonly opens: boolean;
}

const NEXT = inAll((words) => words.next);
const GATHERINGS = setOf((words) => words.gatherings);
const TAKES_PLACE = inAll((words) => words.takesPlace);
const LEAD =
  /^(?:(?:la|le|les|de|het|the|notre|nos|onze|our|date|dates|datum|data|date and time|agenda|a|voor|pour|planning|planification|fixation|rappel)(?: (?:de|du|des|of|van|for|la|les|le|the|het|voor))* ?[:-]? ?){0,3}$/;

/** “Prochaine réunion …”, “Volgende bijeenkomst: …”, “… the next meeting will be held on …”. */
export function cueIn(document: Document, line: Line): Cue | undefined {
  const head = line.folded.slice(0, 1200);
  for (const { 0: word, index } of head.matchAll(/[\p{L}-]+/gu)) {
    if (!NEXT.includes(word) || !isGathering(document, line, index + word.length)) continue;
    const before = head.slice(0, index);
    const opens = LEAD.test(before.trimEnd() === '' ? '' : `${before.trimEnd()} `) || LEAD.test(before.trim());
    if (opens) return { start: line.start, opens };
    const sentence = head.slice(index).split(/[.!?](?=\s|$)/)[0] ?? '';
    if (phraseIn(sentence, TAKES_PLACE) || /^\S+ [^,.;:]{2,50}?,? ?(?:le|op|on|:|au|les) \S/.test(sentence))
      return { start: line.start + index, opens };
  }
  // “Réunion suivante : …”, “Dates à venir : …”.
  if (
    /^(?:reunion|rencontre|vergadering|bijeenkomst|date|dates|reunions|meeting)s? (?:suivante?s?|a venir|a fixer|futures?|te plannen|to come)\b/.test(
      head,
    )
  )
    return { start: line.start, opens: true };
  return undefined;
}

/** After “prochain”, a kind of meeting within three words, or a name: “prochaines CZS”. */
function isGathering(document: Document, line: Line, at: number): boolean {
  const words = [...line.folded.slice(at, at + 50).matchAll(/[\p{L}-]+/gu)].slice(0, 3);
  if (words.some(({ 0: word }) => GATHERINGS.has(word))) return true;
  const [first] = words;
  if (!first) return false;
  const sign = document.clean.charAt(line.start + at + first.index);
  return /\p{Lu}/u.test(sign) && first.index <= 2;
}
