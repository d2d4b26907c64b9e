import { memberOf } from '#modules/accounts';
import type { Tx } from '#platform/db';
import { doJobsNow } from '#platform/jobs';
import { silentLog } from '#platform/log';
import type { Member } from '#platform/member';
import type { StoryDates } from './dates.ts';
import type { OrganisationKey } from './facts/organisations.ts';
import { workersOfThePast } from './workers-of-the-past.ts';

/** What every chapter is told with. All of the story is one transaction: it is there whole or not at all. */
export type Stage = { tx: Tx; now: Date; dates: StoryDates; say: (line: string) => void };

export type PoleKey = 'orient' | 'discover' | 'equip' | 'all';

/** A network with who and what is in it. */
export type Scene = Stage & {
  networkId: string;
  organisationIds: Record<OrganisationKey, string>;
  /** What its dates are sorted by; null until it is. */
  poleIds: Record<PoleKey, string | null>;
  /** By name, those who have an account. */
  personIds: Map<string, string>;
};

/** Somebody, as they are in the network at that moment. */
export async function as(scene: Scene, name: string, now: Date): Promise<Member> {
  const personId = scene.personIds.get(name);
  const member = personId && (await memberOf(scene.tx, { networkId: scene.networkId, personId, now }));
  if (!member) throw new Error(`The story speaks of ${name}, who is not in the network then`);
  return member;
}

/** Whatever the acts so far asked for is done, as of that moment; their letters are not written. */
export const catchUp = ({ tx }: Stage, now: Date): Promise<void> =>
  doJobsNow(workersOfThePast(), { db: tx, within: tx, now, log: silentLog });
