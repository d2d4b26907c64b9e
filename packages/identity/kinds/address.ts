import { found } from '../candidate.ts';
import type { Finding } from '../finding.ts';
import { isMunicipality } from '../vocabulary/places.ts';
import { isSpace, type Word } from '../words.ts';
import { streets } from './street.ts';

const POSTCODE = /(?<![\p{L}\d.,/-])(?:[BF]-)?(?<code>[1-9]\d{3})\s{1,2}(?=\p{L})/gu;
const JOIN = /^\s?[,(–-]?\s{0,2}(?:(?:à|a|te|in|en)\s)?$/iu;
const LIVES =
  /(?<!\p{L})(?:habit\p{L}*|demeur\p{L}*|r[ée]sid\p{L}*|log\p{L}{1,4}|vit|vivent|domicili\p{L}*|adresse|woon\p{L}*|wonen|verblijf\p{L}*|verhuis\p{L}*|gedomicilieerd|adres|n[ée]e? à|geboren in)[^.;!?\n]{0,25}$/iu;
const IN_THE_YEAR = /(?<!\p{L})(?:en|in|depuis|sinds|d[èe]s|fin|eind|d[ée]but|begin|année|jaar)\s$/iu;

interface Town {
  readonly start: number;
  readonly end: number;
  readonly municipality: string;
  readonly known: boolean;
}

/** Streets with their number, box, postcode and municipality. Whose address it is the text alone does not say. */
export function addresses(text: string, words: readonly Word[]): Finding[] {
  const towns = townsOf(text, words);
  const joined = new Set<Town>();
  const findings = streets(text, words).map(({ start, end, numbered }) => {
    const town = nextTown(towns, text, end);
    if (town) joined.add(town);
    const confidence = numbered ? 0.95 : 0.6;
    return found(
      'address',
      text,
      [start, town?.end ?? end],
      confidence,
      numbered ? 'streetAndNumber' : 'streetLivedIn',
      {
        code: 'municipality',
        municipality: town?.municipality ?? null,
      },
    );
  });
  for (const town of towns) {
    const { start, end, municipality } = town;
    const announced = text.slice(Math.max(0, start - 50), start);
    const lives = LIVES.test(announced);
    const isYear = /^(?:19|20)/u.test(text.slice(start, end)) && IN_THE_YEAR.test(announced);
    if (joined.has(town) || isYear || !(town.known || lives)) continue;
    findings.push(
      found('address', text, [start, end], lives ? 0.6 : 0.45, 'postcode', { code: 'municipality', municipality }),
    );
  }
  return findings;
}

function townsOf(text: string, words: readonly Word[]): Town[] {
  const towns: Town[] = [];
  let next = 0;
  for (const match of text.matchAll(POSTCODE)) {
    const from = match.index + match[0].length;
    while (next < words.length && (words[next]?.start ?? 0) < from) next++;
    const last = endOfName(words, next);
    if (last === null) continue;
    const end = words[last]?.end ?? from;
    const municipality = text.slice(from, end);
    const folded = words.slice(next, last + 1).map((word) => word.folded);
    const known = isMunicipality(folded.join(' ')) || isMunicipality(folded.join('-'));
    towns.push({ start: match.index, end, municipality, known });
  }
  return towns;
}

/** The last word of a municipality that begins here: Liège, La Louvière, Woluwe Saint-Lambert. */
function endOfName(words: readonly Word[], first: number): number | null {
  const word = words[first];
  if (!word?.capital) return null;
  for (let last = Math.min(first + 3, words.length - 1); last > first; last--) {
    const part = words.slice(first, last + 1);
    const joined = part.slice(1).every(({ gap }) => isSpace(gap));
    const name = part.map(({ folded }) => folded);
    if (joined && (isMunicipality(name.join(' ')) || isMunicipality(name.join('-')))) return last;
  }
  return first;
}

function nextTown(towns: readonly Town[], text: string, end: number): Town | undefined {
  let low = 0;
  let high = towns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((towns[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const town = towns[low];
  if (!town || town.start - end > 8) return undefined;
  return JOIN.test(text.slice(end, town.start)) ? town : undefined;
}
