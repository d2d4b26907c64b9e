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
/** “bewonersvergadering”, “stuurgroepen”: Dutch writes them in one word. */
const COMPOUND =
  /[a-z]{3,}(?:vergadering|vergaderingen|overleg|bijeenkomst|bijeenkomsten|groep|groepen|team|raad|comite|platform|moment|momenten|sessie|sessies|avond|avonden|dag|dagen|teams|raden|comites)$/;
const TAKES_PLACE = inAll((words) => words.takesPlace);
const AGAIN =
  /(?:on se (?:revoit|retrouve|reverra|rappelle|reunit)|nous nous (?:revoyons|retrouvons|reverrons|retrouverons)|rendez-vous(?: est pris| fixe)?(?= (?:le|au|lundi|mardi|mercredi|jeudi|vendredi|samedi))|rdv(?= (?:le|au|lundi|mardi|mercredi|jeudi|vendredi))|we zien elkaar|we komen (?:terug |opnieuw )?samen|we spreken opnieuw af|afspraak op|we (?:will )?meet again|see you on)(?![a-z])/;
const LEAD =
  /^(?:(?:la|le|les|de|het|the|notre|nos|onze|our|date|dates|datum|data|date and time|agenda|a|voor|pour|planning|planification|fixation|rappel)(?: (?:de|du|des|of|van|for|la|les|le|the|het|voor))* ?[:-]? ?){0,3}$/;

/** “Prochaine réunion …”, “Volgende bijeenkomst: …”, “… the next meeting will be held on …”. */
export function cueIn(document: Document, line: Line): Cue | undefined {
  const head = line.folded.slice(0, 1200);
  for (let found = phraseIn(head, NEXT); found; found = phraseIn(head, NEXT, found.at + found.phrase.length)) {
    const { phrase: word, at: index } = found;
    if (!isGathering(document, line, index + word.length)) continue;
    const before = head.slice(0, index);
    const opens = LEAD.test(before.trimEnd() === '' ? '' : `${before.trimEnd()} `) || LEAD.test(before.trim());
    if (opens) return { start: line.start, opens };
    const sentence = head.slice(index).split(/[.!?](?=\s|$)/)[0] ?? '';
    if (phraseIn(sentence, TAKES_PLACE) || /^\S+ [^,.;:]{2,50}?,? ?(?:le|op|on|:|au|les) \S/.test(sentence))
      return { start: line.start + index, opens };
  }
  // “On se revoit le …”, “We zien elkaar terug op …”, “Rendez-vous le …”.
  const again = AGAIN.exec(head);
  if (again && (again.index === 0 || /[.!?;] $/.test(head.slice(0, again.index))))
    return { start: line.start + again.index, opens: true };
  // “Prochaine : 18/6”, “Volgend kernteam: 15 maart”: whatever it is called, a day follows the colon.
  const named =
    /^(?:la |le |de |het |the )?(prochaine?s?|volgende?|next|suivante?)(?: ?\/ ?(?:prochaine?s?|volgende?|next))?(?: [a-z'-]{2,24}){0,3} ?: (?=[^:]{0,24}\d)/.exec(
      head,
    );
  if (named) return { start: line.start, opens: true };
  // “Dates : 16 janvier, 20 mars et 15 mai”.
  if (
    /^(?:dates|data|calendrier|planning|kalender|calendar)(?: [a-z\d]{2,16}){0,3} ?: [^:]{0,40}\d/.test(head) &&
    line.index > 6
  )
    return { start: line.start, opens: true };
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
  const words = [...line.folded.slice(at, at + 50).matchAll(/[A-Za-zÀ-ÖØ-öø-ɏͰ-῿-]+/gu)].slice(0, 3);
  if (words.some(({ 0: word }) => GATHERINGS.has(word) || COMPOUND.test(word))) return true;
  const [first] = words;
  if (!first) return false;
  const sign = document.clean.charAt(line.start + at + first.index);
  return /[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]/u.test(sign) && first.index <= 2;
}
