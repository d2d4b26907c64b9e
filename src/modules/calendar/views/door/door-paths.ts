export type { DoorPaths } from '../../addresses.ts';

export function withQuery(path: string, query: Record<string, string | null>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== '');
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
