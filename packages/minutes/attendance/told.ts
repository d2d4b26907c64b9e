import type { State } from '../format.ts';
import type { Document } from '../text/document.ts';
import type { Piece } from '../text/pieces.ts';
import { personLikeness } from './likeness.ts';

export interface Told extends Piece {
  readonly state: State;
}

const NAME = "(\\p{Lu}[\\p{L}'-]+(?: (?:(?:de|van|der|den|du|le|la) ){0,2}\\p{Lu}[\\p{L}'-]+){0,2})";
const TOLD = new RegExp(
  `(?<=^|[.!?;,] |\\n|: )${NAME}(?: (?:et|en|and) ${NAME})? (?:s'est excus|se sont excus|est excus|sont excus|était excus|étaient excus|heeft zich verontschuldigd|hebben zich verontschuldigd|is verontschuldigd|zijn verontschuldigd|sent (?:his|her|their)? ?apologies|sends apologies)`,
  'gu',
);
const NOBODY = /^(?:Se|Ils?|Elles?|On|Tous|Toutes|Qui|Ce|Ceux|Celles|Zij|Ze|Hij|Wie|They|He|She|We)$/;
const TOP = 30;

/** “Farah s’est excusée.”: said in a sentence near the top. */
export function toldIn(document: Document, bodyFrom: number): Told[] {
  return document.lines.slice(0, Math.min(TOP, bodyFrom)).flatMap((line) => {
    if (line.blank || line.text.length > 1000) return [];
    return [...line.text.matchAll(TOLD)].flatMap((found) => {
      const [whole, one = '', other] = found;
      const start = line.start + found.index;
      const first: Told = { start, end: start + one.length, state: 'excused' };
      if (personLikeness(one) < 0.5 || NOBODY.test(one)) return [];
      if (other === undefined) return [first];
      const second = start + whole.indexOf(other, one.length);
      return [first, { start: second, end: second + other.length, state: 'excused' as const }];
    });
  });
}
