import type { State } from '../format.ts';
import type { Document } from '../text/document.ts';
import type { Piece } from '../text/pieces.ts';
import { personLikeness } from './likeness.ts';

export interface Told extends Piece {
  readonly state: State;
}

/** Found first; the names stand right before. */
const TOLD =
  / (?:s'est|se sont|est|sont|etait|etaient) excus| s'excus(?:e|ent)(?![a-z])| (?:prie|prient|a prie|ont prie) de (?:l'|les |bien vouloir l'|bien vouloir les )?excuser| (?:nous |vous )?(?:avait|avaient|a|ont) prevenus? (?:qu|de son|de leur)| (?:est|etait|sont|etaient) (?:retenue?s?|empechee?s?|malades?|en conge)(?![a-z])| (?:a|ont) (?:fait savoir|appele|telephone|ecrit|averti|signale)(?: pour dire)? qu(?:'| )(?:il|elle|ils|elles|on)[^.]{0,30} (?:ne|n'|pas)| (?:heeft|hebben) (?:gebeld|laten weten|gemeld|gemaild|verwittigd) dat [^.]{0,20}niet| (?:liet|lieten) weten dat [^.]{0,20}niet|(?: heeft zich| hebben zich| is| zijn) verontschuldigd| (?:laat|laten|liet|lieten) zich (?:verontschuldigen|excuseren)| (?:is|zijn|was|waren) (?:ziek|verhinderd|met verlof)(?![a-z])| (?:sent|sends) (?:his |her |their )?apologies| (?:could not|couldn't|can't) (?:make it|come|attend)/g;
/** “Mehdi s’excuse, il est en formation ; Aude aussi.” */
const TOO = /^[^.!?]{0,60}?[;,.] ([A-ZÀ-Þ][^.!?;,:]{1,40}?) (?:aussi|également|ook|eveneens|too|as well)(?=[.;,!]|$)/;
const NAMES =
  /(?:^|[.!?;,:] |, et )(?:[Ll][ea] (?=docteur ))?((?:M\. |Mme |Mr\. |Dr\. |docteur )?[A-ZÀ-Þ][^.!?;,:]{1,60})$/;
const NOBODY = /^(?:Se|Ils?|Elles?|On|Tous|Toutes|Qui|Ce|Ceux|Celles|Zij|Ze|Hij|Wie|They|He|She|We)$/;
const TOP = 30;

/** “Farah s’est excusée.”: said in a sentence near the top. */
export function toldIn(document: Document, bodyFrom: number): Told[] {
  return document.lines.slice(0, Math.min(TOP, bodyFrom)).flatMap((line) => {
    if (line.blank || line.text.length > 1000) return [];
    return [...line.folded.matchAll(TOLD)].flatMap(({ index }) => {
      const names = NAMES.exec(line.text.slice(0, index))?.[1];
      if (names === undefined) return [];
      const also = TOO.exec(line.text.slice(index, index + 160));
      const other = also?.[1] ?? '';
      const behind = line.start + index + (also?.[0].lastIndexOf(other) ?? 0);
      const too =
        other !== '' && personLikeness(other) >= 0.5
          ? [{ start: behind, end: behind + other.length, state: 'excused' as const }]
          : [];
      let from = line.start + index - names.length;
      return [
        ...names.split(/( et | en | and )/).flatMap((name, at) => {
          const start = from;
          from += name.length;
          const person =
            at % 2 === 0 && !NOBODY.test(name) && /^(?:docteur )?[A-ZÀ-Þ]/.test(name) && personLikeness(name) >= 0.5;
          return person ? [{ start, end: from, state: 'excused' as const }] : [];
        }),
        ...too,
      ];
    });
  });
}
