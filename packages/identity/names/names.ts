import { found } from '../candidate.ts';
import type { Finding } from '../finding.ts';
import { isFirstName } from '../vocabulary/first-names.ts';
import { byFamilyName, byFirstName } from './by-list.ts';
import { byInitial, byKinship, byLabel, bySpokenWith, byTwoCapitals } from './by-neighbour.ts';
import { byBelonging, byInitials, byLine, bySentence } from './by-sentence.ts';
import { byTitle } from './by-title.ts';
import { canBeName, endOfName, isInitial } from './sequence.ts';
import { A_PERSON, FIRST_NAME, type NameSpan, type Reading } from './span.ts';

/** The surest first: what one way finds, the others leave. */
const WAYS = [
  byTitle,
  byLabel,
  byFirstName,
  byInitial,
  byKinship,
  byFamilyName,
  bySpokenWith,
  byBelonging,
  bySentence,
  byInitials,
  byLine,
  byTwoCapitals,
];
const AND = /^(?:et|en|and|ou|of)$/u;

export function names(reading: Reading): Finding[] {
  return withCompanions(reading, spans(reading)).map((span) => toFinding(reading, span));
}

function spans(reading: Reading): NameSpan[] {
  const found: NameSpan[] = [];
  let index = 0;
  while (index < reading.words.length) {
    const place = index;
    const taken = (found.at(-1)?.last ?? -1) + 1;
    const span = WAYS.map((way) => way(reading, place)).find((one) => one !== null && one.last >= taken) ?? null;
    if (span) found.push(span.first < taken ? { ...span, first: taken } : span);
    index = span ? span.last + 1 : index + 1;
  }
  return found;
}

/** Aïcha et Tewodros: whoever is named in one breath with somebody is somebody too. */
function withCompanions(reading: Reading, spans: readonly NameSpan[]): NameSpan[] {
  const { words } = reading;
  const taken = new Set(spans.flatMap(({ first, last }) => [first - 1, first, last]));
  return spans.flatMap((span) => {
    const beside: NameSpan[] = [];
    for (const [and, other] of [
      [span.first - 1, span.first - 2],
      [span.last + 1, span.last + 2],
    ] as const) {
      const word = words[other];
      const between = and < span.first ? words[and + 1] : word;
      if (!AND.test(words[and]?.folded ?? '') || taken.has(other) || !canBeName(word) || between?.gap !== ' ') continue;
      const last = other > and ? endOfName(reading, other) : other;
      const suggestion = isFirstName(word.folded) ? FIRST_NAME : A_PERSON;
      beside.push({ first: other, last, confidence: 0.45, why: 'besideName', suggestion });
    }
    return [span, ...beside];
  });
}

function toFinding({ text, words }: Reading, { first, last, confidence, why, suggestion }: NameSpan): Finding {
  const lastWord = words[last];
  const end = (lastWord?.end ?? 0) + (isInitial(text, lastWord) ? 1 : 0);
  return found('name', text, [words[first]?.start ?? 0, end], confidence, why, suggestion);
}
