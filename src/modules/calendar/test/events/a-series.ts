import type { World } from '../../../../../test/world.ts';
import { aScene, type TestScene, valueIn } from '../world.ts';

/** A lunch on a Thursday at noon, the second one of its month. */
const lunch = {
  titled: 'Midi du réseau',
  kind: 'workshop' as const,
  startsAt: new Date('2027-01-14T11:00:00Z'),
  endsAt: new Date('2027-01-14T12:30:00Z'),
  places: 12,
};
export const aLunch = (world: World): Promise<TestScene> => aScene(world, lunch);

const quarterly = { every: 'quarter', times: '4' };

/** Repeats it on these days of the rhythm. */
export async function repeats(
  world: World,
  { coordinator, event }: TestScene,
  on: string[],
  given: Record<string, string> = quarterly,
): Promise<Response> {
  const page = await world.read(coordinator, `${event.path}/series?${new URLSearchParams(given)}`);
  return world.submit(coordinator, `${event.path}/series`, { ...given, version: valueIn(page, 'version'), 'on[]': on });
}

/** Every date of the series, the first one too. */
export async function datesOf(
  world: World,
  { network, event }: TestScene,
): Promise<{ id: string; path: string; startsAt: string }[]> {
  const { rows } = await world.pool.query<{ id: string; starts_at: Date }>(
    'select e.id, e.starts_at from event e join event o on o.series_id = e.series_id where o.id = $1 order by e.starts_at',
    [event.id],
  );
  return rows.map(({ id, starts_at }) => ({
    id,
    path: `${network.path}/events/${id}`,
    startsAt: starts_at.toISOString(),
  }));
}
