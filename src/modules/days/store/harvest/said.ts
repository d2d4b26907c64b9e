import { statementsAbout } from '#modules/statements';
import type { Db } from '#platform/db';
import type { Day } from '../../rules/day.ts';
import type { SaidRow } from '../../rules/harvest/harvest.ts';

/** More than a day of a thousand people says. */
const MOST = 10_000;

/** What was said at the tables of a day and of its rounds, the newest first. */
export async function saidOfDay(db: Db, networkId: string, { rounds }: Pick<Day, 'rounds'>): Promise<SaidRow[]> {
  const subjects = rounds.flatMap(({ id: roundId, groups }) => [
    { kind: 'round', id: roundId },
    ...groups.map(({ id }) => ({ kind: 'group', id })),
  ]);
  return statementsAbout(db, { networkId, subjects, most: MOST });
}
