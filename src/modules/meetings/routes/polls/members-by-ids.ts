import { membersAmong } from '#modules/accounts';
import type { Here } from '../here.ts';

/** Their names and addresses. */
export async function membersByIds(c: Here, personIds: string[]): Promise<{ name: string; email: string }[]> {
  if (personIds.length === 0) return [];
  const { db, now, network } = c.var;
  const all = { after: null, most: personIds.length };
  return (await membersAmong(db, { networkId: network.id, now }, { personIds }, all)).map(({ name, email }) => ({
    name,
    email,
  }));
}
