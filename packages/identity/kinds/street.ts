import { at } from '../candidate.ts';
import { isCommon } from '../vocabulary/common.ts';
import { folded } from '../vocabulary/folded.ts';
import { isElsewhere } from '../vocabulary/places.ts';
import { fold, isSpace, type Word } from '../words.ts';

export interface Street {
  readonly start: number;
  readonly end: number;
  /** With a house number; otherwise only because somebody is said to live there. */
  readonly numbered: boolean;
}

const KINDS_OF_STREET =
  folded(`rue avenue av ave chaussée chée boulevard bd bld blvd bvd boul place pl square sq allée impasse clos drève quai route sentier chemin venelle galerie cité esplanade parvis rond-point cour
  passage montée digue faubourg résidence ruelle`);
const CONNECTORS = folded(`de du des d la le les l aux au à en et sur ten ter van der den st ste saint sainte`);
/** Longer words are no streets, and a word of a million letters must cost nothing. */
const LONGEST = 45;
const STREET_ENDING =
  /\p{L}{2}(?:straat|straatje|laan|steenweg|plein|dreef|kaai|vest|singel|baan|markt|dijk|gang|lei|weg|hof|pad|square|boulevard|berg|park|ring|veld|wijk)$/u;
const NOT_A_STREET =
  folded(`onderweg terugweg allerlei velerlei omweg uitweg snelweg spoorweg voorsprong begrip gevang toegang ingang uitgang voortgang overgang doorgang omgang opgang afgang aanvang onderhof beleid spring dring kring herberg werkpark wagenpark kortweg halfweg zeldweg
  voetweg woonwijk volkswijk ondergang gang vooruitgang allebei zorgpad leerpad groeipad traject arbeidsmarkt woningmarkt jobmarkt rommelmarkt vlooienmarkt huurmarkt schoolplein dorpsplein marktplein stadspark autosnelweg werkveld vakgebied speelplein speeltuin taalbad middenveld slagveld schoolhof begijnhof`);
const LIVES =
  /(?<!\p{L})(?:habit\p{L}{0,6}|demeur\p{L}{1,4}|résid\p{L}{1,4}|log(?:e|ent|eait)|vit|vivent|domicili\p{L}{1,3}|adresse|woon(?:t|de|den|achtig)|wonen|verblijf\p{L}{1,3}|logeert|gedomicilieerd|adres)[^.;!?\n]{0,20}$/iu;
const NUMBER =
  /(?:\s?,)?\s{0,2}(?:au\s)?(?:n[°or]\.?\s?|num[ée]ro\s|nr\.?\s?|nummer\s)?\d{1,4}(?:[a-zA-Z](?![\p{L}\d])|\s[A-Z](?![\p{L}\d’']))?(?:\s?[/-]\s?\d{1,4}[A-Za-z]?(?![\p{L}\d]))?(?![\p{L}\d]|[.,/:]\d)/uy;
const BOX =
  /(?:\s?,)?\s{0,2}(?:bte|boîte|boite|bt|bus|app(?:t|artement)?|étage)\.?\s?(?:n[°r]\.?\s?)?[\dA-Z]{1,4}(?![\p{L}\d])/iuy;
const COUNTED =
  /\s?(?:h(?:eures?)?(?!\p{L})|u(?:ur)?(?!\p{L})|%|€|(?:euros?|ans?|jaar|jours?|dagen|mois|maanden|minutes?|minuten|semaines?|weken|personnes?|personen|mensen|femmes|vrouwen|hommes|mannen|familles?|gezinnen|logements?|woningen|enfants|kinderen|participants?|deelnemers|places|plaatsen|m²|mètres|meter|km|fois|keer|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?!\p{L}))/iuy;
const NUMBER_FIRST = /(?<![\p{L}\d./,-])\d{1,4}(?:[a-zA-Z]|\s?(?:bis|ter))?\s?,?\s{1,2}$/u;

export function streets(text: string, words: readonly Word[]): Street[] {
  const found: Street[] = [];
  for (let index = 0; index < words.length; index++) {
    const street = french(text, words, index) ?? dutch(text, words, index) ?? livedIn(text, words, index);
    if (street) found.push(street);
  }
  return found;
}

/** rue des Palais 12, 14 rue du Pont Neuf; the name is a capital, or small words and one more before a number. */
function french(text: string, words: readonly Word[], index: number): Street | null {
  const type = words[index];
  if (!type || !KINDS_OF_STREET.has(type.folded)) return null;
  const last = endOfStreetName(text, words, index);
  if (last === index) return null;
  const name = words.slice(index + 1, last + 1);
  const capital = name.some((word) => word.capital);
  const end = words[last]?.end ?? type.end;
  const ahead = text.slice(Math.max(0, type.start - 8), type.start);
  const numberFirst = NUMBER_FIRST.exec(ahead);
  if (numberFirst && capital)
    return { start: type.start - numberFirst[0].length, end: endOfBox(text, end), numbered: true };
  const numberEnd = endOfNumber(text, end);
  if (numberEnd !== null) return { start: type.start, end: numberEnd, numbered: true };
  return capital && LIVES.test(text.slice(Math.max(0, type.start - 40), type.start))
    ? { start: type.start, end, numbered: false }
    : null;
}

function endOfStreetName(text: string, words: readonly Word[], type: number): number {
  let last = type;
  let small = 0;
  for (let index = type + 1; index < words.length && index <= type + 8; index++) {
    const word = words[index];
    if (
      !word ||
      !(isSpace(word.gap) || word.gap === '' || isAbbreviated(words[index - 1], word.gap) || /^['’]$/u.test(word.gap))
    )
      break;
    const numbers =
      /^\s?\d/u.test(text.slice(word.end, word.end + 2)) ||
      /^,?\s(?:n[°o]\s?)?\d/u.test(text.slice(word.end, word.end + 5));
    if (word.capital) last = index;
    else if (!CONNECTORS.has(word.folded)) {
      small++;
      // rue des palais 12, in a hurry: one small word, right before its number and after a connector.
      if (small === 1 && numbers && index > type + 1 && type + 3 >= index && last === type) return index;
      break;
    }
  }
  return last;
}

/** av. de Tervueren, rue du Gén. Thys: a dot that ends no sentence. */
function isAbbreviated(before: Word | undefined, gap: string): boolean {
  return /^\.[ \u00a0\u202f]?$/u.test(gap) && (before?.text.length ?? 0) <= 4;
}

/** Brabantstraat 45, Emile Jacqmainlaan 45/3. */
function dutch(text: string, words: readonly Word[], index: number): Street | null {
  const word = words[index];
  if (!word || word.text.length > LONGEST || !STREET_ENDING.test(word.folded) || NOT_A_STREET.has(word.folded))
    return null;
  if (!word.capital && !/(?:straat|laan|steenweg|plein)$/u.test(word.folded)) return null;
  let first = index;
  while (index - first < 3) {
    const previous = words[first - 1];
    const current = words[first];
    if (!previous?.capital || !current || !isSpace(current.gap)) break;
    if (isCommon(previous.folded) || isElsewhere(previous.folded)) break;
    first--;
  }
  const start = words[first]?.start ?? word.start;
  const numberEnd = endOfNumber(text, word.end);
  if (numberEnd !== null) return { start, end: numberEnd, numbered: true };
  const lives = LIVES.test(text.slice(Math.max(0, start - 40), start));
  return lives && word.capital && /(?:straat|laan|steenweg|plein|dreef|kaai|lei)$/u.test(fold(word.text))
    ? { start, end: word.end, numbered: false }
    : null;
}

/** habite Vieux Marché aux Grains 15: whatever has capitals and a number, where somebody lives. */
function livedIn(text: string, words: readonly Word[], index: number): Street | null {
  const type = words[index];
  if (!type?.capital || type.opens || isCommon(type.folded) || isElsewhere(type.folded)) return null;
  if (words[index - 1]?.capital || !LIVES.test(text.slice(Math.max(0, type.start - 40), type.start))) return null;
  const last = Math.max(index, endOfStreetName(text, words, index));
  const numberEnd = endOfNumber(text, words[last]?.end ?? type.end);
  return numberEnd === null ? null : { start: type.start, end: numberEnd, numbered: true };
}

/** Null where no house number follows, or where a number counts something: 14h30, 12 logements. */
function endOfNumber(text: string, place: number): number | null {
  const number = at(NUMBER, text, place);
  if (!number) return null;
  const end = place + number[0].length;
  return at(COUNTED, text, end) ? null : endOfBox(text, end);
}

function endOfBox(text: string, place: number): number {
  return place + (at(BOX, text, place)?.[0].length ?? 0);
}
