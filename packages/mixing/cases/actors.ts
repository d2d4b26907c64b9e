import type { Rotation } from './rotation.ts';

/** Where an actor is in a slot. */
export interface Stop {
  readonly slot: string;
  /** Index; null: nowhere, they have a break. */
  readonly group: number | null;
  readonly case: string | null;
}

export interface ActorPath {
  readonly stops: readonly Stop[];
  /** How often they go to another group than the one they were with last. */
  readonly walks: number;
}

/** Each actor plays one case and goes from group to group. Where a case has copies, so many actors play it. */
export function rotatingActors({ slots }: Pick<Rotation, 'slots'>): (ActorPath & { readonly case: string })[] {
  const cases = [...new Set(slots.flatMap((slot) => slot.cases))].filter((one) => one !== null);
  return cases.flatMap((played) => {
    const groups = slots.map((slot) => slot.cases.flatMap((one, g) => (one === played ? [g] : [])));
    const actors = Math.max(...groups.map((at) => at.length));
    return Array.from({ length: actors }, (_, actor) => {
      const stops = slots.map(({ id }, s) => {
        const group = groups[s]?.[actor] ?? null;
        return { slot: id, group, case: group === null ? null : played };
      });
      return { case: played, ...pathOf(stops) };
    });
  });
}

/** Each actor stays with one group and plays whatever case it has. */
export function followingActors({ slots }: Pick<Rotation, 'slots'>): (ActorPath & { readonly group: number })[] {
  const groups = Math.max(0, ...slots.map((slot) => slot.cases.length));
  return Array.from({ length: groups }, (_, group) => {
    const stops = slots.map(({ id, cases }) => {
      const played = cases[group] ?? null;
      return { slot: id, group: played === null ? null : group, case: played };
    });
    return { group, ...pathOf(stops) };
  });
}

function pathOf(stops: readonly Stop[]): ActorPath {
  const visited = stops.flatMap(({ group }) => group ?? []);
  return { stops, walks: visited.filter((group, i) => i > 0 && group !== visited[i - 1]).length };
}
