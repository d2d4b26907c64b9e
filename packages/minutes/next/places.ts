import type { Document } from '../text/document.ts';
import { type Piece, trimmed, wordsIn } from '../text/pieces.ts';
import { inAll, phraseIn } from '../words/words.ts';

const PLACE_WORDS = inAll((words) => words.placeWords).toSorted((one, other) => other.length - one.length);
/** “zaal 2” is its own name. */
const KEPT = new Set(['salle', 'zaal', 'room', 'local', 'lokaal']);
/** “aura lieu le …” names no place; “lieu : …” does. */
const LABELS = new Set(['lieu', 'plaats', 'locatie', 'venue', 'location', 'place']);
const THEMSELVES = new Set(['en ligne', 'en visioconference', 'en visio', 'online', 'par visioconference']);
/** Where the name of a place ends: its sentence, a bracket, a time, another date, what is still to be confirmed. */
const END =
  /[()\n;|"«]|\.(?=\s|$)|(?: -|,)? (?:(?:a|de|des|om|van|vanaf|at|from|entre|vers|a partir de|from) \d{1,2} ?(?:h|u|:|a |tot|-)|(?:et|en|and|puis|,)? ?(?:le|op|on|la|du) (?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday)|a partir|sous reserve|selon |volgens |onder voorbehoud|a confirmer|te bevestigen|nog te|to be |tbc|a reconfirmer|pour |afin |om te |cette fois|dit keer|deze keer|this time|toujours )|, ?(?=\d{1,2} ?(?:h|u|:\d))| - (?=\d|[a-zß-öø-ÿœ])| (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|maandag|dinsdag|woensdag|donderdag|vrijdag) /u;
const NOT_A_PLACE =
  /^(?:\d{1,2} ?(?:h|u|:|\.|[ap]m|\/|-)|\d{1,2} (?:janv|fev|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec|jan|maart|apr|mei|jun|jul|aug|okt|march|may)|(?:partir|confirmer|definir|fixer|determiner|preciser|prevoir|suivre|convenir|decider|bevestigen|bepalen|beslissen|spreken|leggen|savoir|midi|noter|propos|ce|cette|cet|reconfirmer|venir)\b|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|maandag|dinsdag|woensdag|donderdag|vrijdag|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|januari|februari|maart|mei|juni|juli|augustus|oktober)\b|(?:prochain|volgende|next|the next|agenda|l'agenda|l'ordre|ordre|jour|principe|cours|mail|email|e-mail|moins|plus|la suite|doodle|kader|functie|order|moment)\b)/;
const TO_CONFIRM = inAll((words) => words.toConfirm);
const ROOM =
  /^\((?:[^()]{0,30}, ?)?(?:salle|zaal|local|lokaal|room|etage|verdieping|floor|bureau|[a-z]{0,12}\.? ?\d)[^()]{0,30}\)/;
const SAME =
  /^[ \t]*(?:[,;(-]|au|a|op|in|at)?[ \t]*((?:la |le |de |het |the )?(?:meme|zelfde|dezelfde|hetzelfde|same) (?:endroit|lieu|salle|adresse|plaats|locatie|place|venue|room))/;
/** With a capital it is part of a name: “De Spil”. */
const ARTICLE = /^(?:l'|(?:la|le|les|de|het|the|une?|een|du|des)\s+)/;
const JOINED = /^(?:de |du |des |d'|van |in |te )/;
const MOST = 140;

/** Where it is said to be, several where the text leaves a choice. Names of places lose their article. */
export function placesIn(document: Document, piece: Piece): string[] {
  const found = firstPlace(document, piece);
  return found ? placesAt(document, found) : [];
}

export function placesAt(document: Document, found: Piece): string[] {
  const texts = alternatives(document, found);
  const [first = ''] = texts;
  return texts
    .map((text) => (text === first ? text : whole(text, first)))
    .map((text) => text.replace(ARTICLE, ''))
    .filter((text, at, all) => text !== '' && all.indexOf(text) === at);
}

export function firstPlace({ folded, clean }: Document, { start, end }: Piece): Piece | undefined {
  const text = folded.slice(start, Math.min(end, start + 600));
  for (const { index } of text.matchAll(/(?<![A-Za-zÀ-ÖØ-öø-ɏͰ-῿0-9'-])(?=[a-z])/gu)) {
    const word = PLACE_WORDS.find((each) => text.startsWith(each, index));
    if (word === undefined) continue;
    // “in De Kelder”: what looks like an article begins its name.
    const article = /^(.* )(?:de|het|la|le|the|l')$/.exec(word);
    const capital = article && /[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]/u.test(clean.charAt(start + index + (article[1]?.length ?? 0)));
    const after = index + (capital ? (article[1]?.length ?? 1) - 1 : word.length);
    if (!word.endsWith("'") && /[A-Za-zÀ-ÖØ-öø-ɏͰ-῿0-9-]/u.test(text.charAt(after))) continue;
    // « à » is said of places, « a » is a verb.
    if (word === 'a' && !/[àÀ]/.test(clean.charAt(start + index))) continue;
    if (LABELS.has(word) && !/^ ?:/.test(text.slice(after, after + 2))) continue;
    if (THEMSELVES.has(word)) return { start: start + index, end: start + after };
    const from = after + (/^[ :]*/.exec(text.slice(after, after + 4))?.[0].length ?? 0);
    const rest = text.slice(from, from + MOST);
    if (rest === '' || NOT_A_PLACE.test(rest) || !/^[A-Za-zÀ-ÖØ-öø-ɏͰ-῿0-9"'(]/u.test(rest)) continue;
    const to = endOf(rest);
    const first = clean.charAt(start + from);
    // “in overleg”, “dans la foulée”: a place is a name, or has one behind it.
    if (
      (to < 2 &&
        !(
          KEPT.has(word) && /^[ ,;:-]*(?:(?:a|om|at) )?(?:\d{1,2}[hu:.]\d{0,2})?[ ,;:-]*$/.test(text.slice(0, index))
        )) ||
      (!/[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]|\d/u.test(clean.slice(start + from, start + from + to)) &&
        !/^(?:meme|local(?!e)|kantoor|mairie|maison|gemeentehuis|office|locaux|siege|bureaux?|salle|zaal|bibli|stadhuis|buurthuis|refter|cafeteria|refectoire|cantine|eglise|parochiezaal|dienstencentrum|lokaal dienstencentrum|wijkcentrum|cultureel centrum|ontmoetingscentrum|jeugdhuis|inloophuis|centre|salle|ecole|school|same|zelfde|deuxieme|premier|rez)/.test(
          rest,
        )) ||
      first === ''
    )
      continue;
    return { start: start + (KEPT.has(word) && text.charAt(after) === ' ' ? index : from), end: start + from + to };
  }
  return undefined;
}

/** “vendredi 16 décembre à 14h, Maison des Saules”: a name right behind the time. */
export function placeBehind({ clean, folded }: Document, { start, end }: Piece): Piece | undefined {
  const same = SAME.exec(folded.slice(start, Math.min(end, start + 60)));
  if (same?.[1] !== undefined) return { start: start + same[0].length - same[1].length, end: start + same[0].length };
  const bracketed = /^[ \t]*\(([A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž][^()\n]{1,60})\)/u.exec(clean.slice(start, Math.min(end, start + 70)));
  if (bracketed && !phraseIn(folded.slice(start, start + bracketed[0].length), TO_CONFIRM)) {
    const from = start + bracketed[0].indexOf('(') + 1;
    return NOT_A_PLACE.test(folded.slice(from, from + MOST))
      ? undefined
      : { start: from, end: from + (bracketed[1]?.length ?? 0) };
  }
  const lead = /^[ \t]*(?:[,;@-]|,? ?@)[ \t]*(?=[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž])/u.exec(
    clean.slice(start, Math.min(end, start + 12)),
  );
  const usual =
    /^[ \t]*(?:[,;-][ \t]*|(?<=.))(?=(?:magasin|administration communale|cafe|kerk|cantine|stadhuis|gemeentehuis|mairie|bibli|bibliotheque|bibliotheek|buurthuis|local|salle|bureaux?|cafeteria|refectoire|siege|maison|ecole|kantoor|zaal|refter|winkel|lokaal|visio|en ligne|online|office|library|shop)(?![a-z]))/.exec(
      folded.slice(start, Math.min(end, start + 30)),
    );
  if (!lead && !usual) return undefined;
  const from = start + (lead ?? usual ?? [''])[0].length;
  const rest = folded.slice(from, Math.min(end, from + MOST));
  return NOT_A_PLACE.test(rest) ? undefined : { start: from, end: from + endOf(rest) };
}

function endOf(rest: string): number {
  let from = 0;
  for (;;) {
    const found = END.exec(rest.slice(from));
    if (!found) return rest.length;
    // “Ville (salle 3)” is where it is; “(à confirmer)” is something said of it.
    const room = found[0] === '(' ? ROOM.exec(rest.slice(from + found.index)) : null;
    if (room && !phraseIn(room[0], TO_CONFIRM)) {
      from += found.index + room[0].length;
      continue;
    }
    const at = from + found.index;
    // “St. Gilles”, “av. Louise”: the dot of a short word ends nothing.
    if (found[0] === '.' && /(?:^|[\s'-])(?:st|ste|av|bd|bld|n|nr|dr|r)$/.test(rest.slice(0, at))) from = at + 1;
    else return at;
  }
}

function alternatives(document: Document, found: Piece): string[] {
  const piece = trimmed(document, found, ' ,.-:');
  const words = wordsIn(document, piece);
  return words
    .split(/ (?:ou bien|ou|of|or|ofwel|soit) (?:bien )?|, soit /)
    .map((text) =>
      text
        .replace(/^(?:à la |à l['’]|au |aux |chez |dans la |dans le |in de |in het |bij |at the |at |in |à )/i, '')
        .replace(/^soit /, '')
        .trim(),
    )
    .filter((text) => text !== '');
}

/** “la MEF de Forest ou de Saint-Gilles”: the second is a MEF too. */
function whole(text: string, first: string): string {
  const joined = JOINED.exec(text.toLowerCase());
  if (!joined) return text;
  const at = first.toLowerCase().search(/ (?:de |du |des |d'|van |in |te )/);
  return at === -1 ? text : `${first.slice(0, at)} ${text}`;
}
