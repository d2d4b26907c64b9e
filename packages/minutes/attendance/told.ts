import type { State } from '../format.ts';
import type { Document } from '../text/document.ts';
import type { Piece } from '../text/pieces.ts';
import { personLikeness } from './likeness.ts';

export interface Told extends Piece {
  readonly state: State;
}

/** Found first; the names stand right before. */
const TOLD =
  / (?:s'est|se sont|est|sont|etait|etaient) excus|(?: heeft zich| hebben zich| is| zijn) verontschuldigd| (?:sent|sends) (?:his |her |their )?apologies/g;
const NAMES = /(?:^|[.!?;,:] )([A-ZÀ-Þ][^.!?;,:]{1,60})$/;
const NOBODY = /^(?:Se|Ils?|Elles?|On|Tous|Toutes|Qui|Ce|Ceux|Celles|Zij|Ze|Hij|Wie|They|He|She|We)$/;
const TOP = 30;

/** “Farah s’est excusée.”: said in a sentence near the top. */
export function toldIn(document: Document, bodyFrom: number): Told[] {
  return document.lines.slice(0, Math.min(TOP, bodyFrom)).flatMap((line) => {
    if (line.blank || line.text.length > 1000) return [];
    return [...line.folded.matchAll(TOLD)].flatMap(({ index }) => {
      const names = NAMES.exec(line.text.slice(0, index))?.[1];
      if (names === undefined) return [];
      let from = line.start + index - names.length;
      return names.split(/( et | en | and )/).flatMap((name, at) => {
        const start = from;
        from += name.length;
        const person = at % 2 === 0 && !NOBODY.test(name) && /^[A-ZÀ-Þ]/.test(name) && personLikeness(name) >= 0.5;
        return person ? [{ start, end: from, state: 'excused' as const }] : [];
      });
    });
  });
}
