import type { Places } from './newcomer-seats.ts';

/** "round:group round:group", as a form carries the tables that somebody was told. */
export const saidPlaces = (places: Places): string =>
  [...places].map(([round, group]) => `${round}:${group}`).join(' ');

/** What is no such thing was not told. */
export function placesSaid(said: string): Map<string, number> {
  const pairs = said.split(' ').map((pair) => pair.split(':'));
  return new Map(
    pairs.flatMap(([round = '', group = '']) => (round && /^\d{1,3}$/.test(group) ? [[round, Number(group)]] : [])),
  );
}
