import { dayOf, earlierBy } from '../dates/day.ts';
import { type DateMention, datesIn } from '../dates/mention.ts';
import type { Document } from '../text/document.ts';

const SENT = /^(?:envoye(?: le)?|date d'envoi|verzonden|verstuurd|gestuurd|sent|date|datum) ?: /;
const MAIL = /^(?:de|from|van|a|to|aan|objet|subject|onderwerp|cc) ?: ?\S/;
const TODAY =
  /\b(?:ce matin|cet apres-midi|ce midi|aujourd'hui|ce jour|tout a l'heure|vanmorgen|vanochtend|vanmiddag|vandaag|daarnet|zonet|deze ochtend|this morning|this afternoon|today|just now)\b/;
const YESTERDAY =
  /\b(?:hier(?! (?:ook|niet|is|zijn|kan|moet|wordt|en))(?: matin| soir| apres-midi)|reunion d'hier|gisteren|gisterenavond|gisteravond|yesterday)\b/;
const HEAD = 12;
const READ = 1500;

/** A letter tells of the meeting “of this morning” or “of yesterday”: the day is that on which it was sent, or the one before. */
export function dayOfLetter(document: Document): { mention: DateMention; date: string } | undefined {
  const head = document.lines.filter((line) => !line.blank).slice(0, HEAD);
  const sent = head.find((line) => SENT.test(line.folded) && datesIn(document, line).some(({ year }) => year !== null));
  if (!sent || head.filter((line) => MAIL.test(line.folded)).length < 2) return undefined;
  const mention = datesIn(document, sent).find(({ year }) => year !== null);
  if (!mention || mention.year === null) return undefined;
  const day = dayOf(mention.year, mention.month, mention.day);
  const body = document.folded.slice(sent.from, sent.from + READ);
  if (day === null) return undefined;
  if (TODAY.test(body)) return { mention, date: day };
  return YESTERDAY.test(body) ? { mention, date: earlierBy(day, 1) } : undefined;
}
