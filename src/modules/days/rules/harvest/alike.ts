import { stemsOf } from './words-of.ts';

type Said = { id: string; text: string };

/** Statements that say nearly the same; the one that says most of what they share comes first. */
export type Alike = { ids: string[]; likeness: number };

/** From 0 to 1; found by trying on what tables of several days wrote. */
const LEAST = 0.28;
/** A word that so few statements hold makes each of them a candidate for each other. */
const FEW = 32;
/** Of a word that many hold, each is compared with so many that follow. */
const NEIGHBOURS = 6;
/** Whoever joins is compared with so many of those that are there. */
const COMPARED = 6;

/**
 * Proposes which statements to gather, the most alike first. The same statements give the same groups, in whatever order they
 * come. An index of words keeps the time near the number of statements: no two are compared that share no word.
 */
export function alike(said: readonly Said[]): Alike[] {
  const texts = distinctTexts(said);
  const vectors = vectorsOf(texts.map(({ stems }) => stems));
  const pairs = candidates(texts.map(({ stems }) => stems))
    .map(([one, other]) => ({ one, other, likeness: cosine(vectors[one], vectors[other]) }))
    .filter(({ likeness }) => likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness || a.one - b.one || a.other - b.other);
  const groups = grouped(pairs, vectors);
  const repeated = texts.flatMap(({ ids }, at) =>
    ids.length > 1 && !groups.some((group) => group.includes(at)) ? [[at]] : [],
  );
  return [...groups, ...repeated]
    .map((group) => ({
      ids: mostCentralFirst(group, vectors).flatMap((at) => texts[at]?.ids ?? []),
      likeness: likenessWithin(group, vectors),
    }))
    .sort((a, b) => b.likeness - a.likeness || b.ids.length - a.ids.length || compare(a.ids[0] ?? '', b.ids[0] ?? ''));
}

type Text = { ids: string[]; stems: string[] };

/** What was said twice in the same words is one text. What has no words that count is like nothing. */
function distinctTexts(said: readonly Said[]): Text[] {
  const texts = new Map<string, Text>();
  for (const { id, text } of [...said].sort((a, b) => compare(a.id, b.id))) {
    const stems = [...new Set(stemsOf(text))].sort(compare);
    if (stems.length === 0) continue;
    const known = texts.get(stems.join(' '));
    if (known) known.ids.push(id);
    else texts.set(stems.join(' '), { ids: [id], stems });
  }
  return [...texts.values()].sort((a, b) => compare(a.ids[0] ?? '', b.ids[0] ?? ''));
}

/** Pairs of texts that share a word, or its first five letters; each pair once. */
function candidates(texts: readonly string[][]): [number, number][] {
  const holders = new Map<string, number[]>();
  texts.forEach((stems, at) => {
    for (const word of new Set(stems.flatMap((stem) => (stem.length > 5 ? [stem, stem.slice(0, 5)] : [stem])))) {
      const known = holders.get(word);
      if (known) known.push(at);
      else holders.set(word, [at]);
    }
  });
  const found = new Set<number>();
  const n = texts.length;
  for (const held of holders.values()) {
    const reach = held.length <= FEW ? held.length : NEIGHBOURS;
    held.forEach((one, place) => {
      for (const other of held.slice(place + 1, place + 1 + reach)) found.add(one * n + other);
    });
  }
  return [...found].map((pair) => [Math.floor(pair / n), pair % n]);
}

/** Weight by feature: words, and pieces of four letters, so that a slip of the finger is not another word. */
type Vector = { features: number[]; weights: number[] };

function vectorsOf(texts: readonly string[][]): Vector[] {
  const numbers = new Map<string, number>();
  const holders: number[] = [];
  const held = texts.map((stems) => {
    const counted = new Map<number, number>();
    for (const [feature, weight] of featuresOf(stems)) {
      const known = numbers.get(feature) ?? numbers.size;
      numbers.set(feature, known);
      counted.set(known, (counted.get(known) ?? 0) + weight);
    }
    for (const feature of counted.keys()) holders[feature] = (holders[feature] ?? 0) + 1;
    return counted;
  });
  return held.map((counted) => {
    const features = [...counted.keys()].sort((a, b) => a - b);
    const weights = features.map((feature) => {
      const rarity = Math.log(1 + texts.length / (holders[feature] ?? 1));
      return (counted.get(feature) ?? 0) * rarity;
    });
    const length = Math.hypot(...weights) || 1;
    return { features, weights: weights.map((weight) => weight / length) };
  });
}

const PIECE = 4;

function featuresOf(stems: readonly string[]): [string, number][] {
  return stems.flatMap((stem): [string, number][] => {
    const pieces = Math.max(0, stem.length - PIECE + 1);
    const share = 0.6 / Math.max(1, pieces);
    const ofPieces = Array.from({ length: pieces }, (_, at): [string, number] => [
      `~${stem.slice(at, at + PIECE)}`,
      share,
    ]);
    return [[stem, 1], ...ofPieces];
  });
}

function cosine(one: Vector | undefined, other: Vector | undefined): number {
  if (!one || !other) return 0;
  let [a, b, sum] = [0, 0, 0];
  while (a < one.features.length && b < other.features.length) {
    const gap = (one.features[a] ?? 0) - (other.features[b] ?? 0);
    if (gap === 0) sum += (one.weights[a++] ?? 0) * (other.weights[b++] ?? 0);
    else if (gap < 0) a++;
    else b++;
  }
  return sum;
}

type Pair = { one: number; other: number; likeness: number };

/** The likest pairs begin a group; others join when they are like those who are there, not like one of them alone. */
function grouped(pairs: readonly Pair[], vectors: readonly Vector[]): number[][] {
  const groupOf = new Map<number, number[]>();
  const groups: number[][] = [];
  for (const { one, other } of pairs) {
    const [ofOne, ofOther] = [groupOf.get(one), groupOf.get(other)];
    if (ofOne && ofOther) continue;
    const group = ofOne ?? ofOther;
    if (!group) {
      const begun = [one, other];
      groups.push(begun);
      groupOf.set(one, begun).set(other, begun);
      continue;
    }
    const comes = ofOne ? other : one;
    const there = group.slice(0, COMPARED);
    const mean = there.reduce((sum, at) => sum + cosine(vectors[at], vectors[comes]), 0) / there.length;
    if (mean < LEAST) continue;
    group.push(comes);
    groupOf.set(comes, group);
  }
  return groups;
}

function mostCentralFirst(group: readonly number[], vectors: readonly Vector[]): number[] {
  const some = group.slice(0, 4 * COMPARED);
  const central = (at: number) => some.reduce((sum, other) => sum + cosine(vectors[at], vectors[other]), 0);
  const ranked = group.map((at) => ({ at, central: central(at) }));
  return ranked.sort((a, b) => b.central - a.central || a.at - b.at).map(({ at }) => at);
}

function likenessWithin(group: readonly number[], vectors: readonly Vector[]): number {
  const [first] = group;
  const others = group.slice(1, 1 + COMPARED);
  if (first === undefined || others.length === 0) return 1;
  return others.reduce((sum, at) => sum + cosine(vectors[first], vectors[at]), 0) / others.length;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
