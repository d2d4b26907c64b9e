import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import type { FollowUpSettings } from '../rules/follow-up.ts';
import { saveSettings } from '../store/settings.ts';

/** When owners are asked, and how long an answer is waited for. false: somebody else changed it meanwhile. */
export const changeSettings = (
  db: Db,
  { networkId, personId: by }: Member,
  settings: FollowUpSettings & { version: number },
  now: Date,
): Promise<boolean> =>
  inTransaction(db, (tx) => saveSettings(tx, networkId, settings, { version: settings.version, by, now }));
