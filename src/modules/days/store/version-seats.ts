import type { Tx } from '#platform/db';
import type { Day } from '../rules/day.ts';
import { versionSeat } from '../tables/index.ts';

/** Few enough rows in one statement for the limit of parameters. */
const AT_ONCE = 2000;

/** How everybody sits now, under a version. */
export async function saveVersionSeats(tx: Tx, networkId: string, versionId: string, day: Day): Promise<void> {
  const rows = day.rounds.flatMap(({ id: roundId, seats }) =>
    seats.map(({ registrationId, group, pinned }) => ({
      networkId,
      versionId,
      roundId,
      registrationId,
      group,
      pinned,
    })),
  );
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await tx.insert(versionSeat).values(rows.slice(from, from + AT_ONCE));
}
