import { statementsOn } from '#modules/statements';
import type { Db } from '#platform/db';
import type { Day } from '../../rules/day.ts';
import type { SaidRow } from '../../rules/harvest/harvest.ts';

/** More than a day of a thousand people says. */
const MOST = 10_000;

/** What was said at the tables of a day and of its rounds, the newest first. */
export async function saidOfDay(db: Db, networkId: string, { rounds }: Pick<Day, 'rounds'>): Promise<SaidRow[]> {
  const groups = rounds.flatMap(({ groups }) => groups.map(({ id }) => id));
  const asked = { networkId, most: MOST };
  const [atTables, ofRounds] = await Promise.all([
    statementsOn(db, { ...asked, kind: 'group', ids: groups }),
    statementsOn(db, { ...asked, kind: 'round', ids: rounds.map(({ id }) => id) }),
  ]);
  return [...atTables, ...ofRounds];
}
