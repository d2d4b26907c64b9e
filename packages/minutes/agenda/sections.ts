import type { AgendaItem, Section } from '../format.ts';
import type { Warned } from '../warnings/warned.ts';
import { closeness, tokensOf } from './closeness.ts';
import type { Heading } from './headings.ts';

/** Below, two titles are of different things; above SURE, nobody needs to be asked. */
const POSSIBLE = 0.42;
const SURE = 0.6;
const MOST = 200;

type Pair = { heading: number; item: number; close: number };

/** Which item of the agenda each heading is about, the closest first; each item has one heading. */
export function sectionsOf(headings: readonly Heading[], agenda: readonly AgendaItem[], warned: Warned): Section[] {
  const itemOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { heading, item, close } of closestFirst(headings, agenda)) {
    if (itemOf.has(heading) || taken.has(item)) continue;
    itemOf.set(heading, item);
    taken.add(item);
    if (close < SURE) ask(headings[heading], agenda[item], warned);
  }
  headings.forEach((heading, at) => {
    const item = agenda.findIndex(({ number }) => number !== null && number === heading.number);
    if (itemOf.has(at) || heading.depth > 1 || item === -1 || item >= MOST || taken.has(item)) return;
    itemOf.set(at, item);
    taken.add(item);
    ask(heading, agenda[item], warned);
  });
  let above: number | null = null;
  return headings.map(({ title, start, end, depth }, at) => {
    const own = itemOf.get(at) ?? null;
    if (depth === 1) above = own;
    return { title, agendaItem: own ?? (depth > 1 ? above : null), span: [start, end] };
  });
}

function closestFirst(headings: readonly Heading[], agenda: readonly AgendaItem[]): Pair[] {
  const titles = agenda.slice(0, MOST).map(({ title }) => tokensOf(title));
  const pairs = headings.slice(0, 1000).flatMap(({ title, number }, heading) => {
    const tokens = tokensOf(title);
    return titles.flatMap((other, item) => {
      const close = closeness(tokens, other);
      // Of two titles as close, the one in the same place of the order is meant.
      const sameNumber = number !== null && (agenda[item]?.number ?? String(item + 1)) === number;
      return close >= POSSIBLE ? [{ heading, item, close: close + (sameNumber ? 0.1 : 0) }] : [];
    });
  });
  return pairs.sort((one, other) => other.close - one.close || one.heading - other.heading || one.item - other.item);
}

function ask(heading: Heading | undefined, item: AgendaItem | undefined, warned: Warned): void {
  if (heading && item) warned.warn('unsureAgendaItem', [heading.start, heading.end], heading.title, item.title);
}
