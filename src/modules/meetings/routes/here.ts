import type { Context } from 'hono';
import { membersAmong, membersNamed } from '#modules/accounts';
import { isId } from '#platform/db';
import { orMissing } from '#platform/missing';
import { type Env, flash } from '#platform/web';
import { type Meeting, meetingOf } from '../store/meetings.ts';

export type Here = Context<Env>;

/** An id in the address; anything else there is a page that does not exist. */
export function idOf(c: Here, name: string): string {
  const id = c.req.param(name);
  return orMissing(isId(id) ? id : null);
}

export const asMember = (c: Here) => orMissing(c.var.member);

export const meetingHere = async (c: Here): Promise<Meeting> =>
  orMissing(await meetingOf(c.var.db, { networkId: c.var.network.id, eventId: idOf(c, 'meeting') }));

export const tell = (c: Here, text: string, undo?: { action: string }): void =>
  flash(c, { text, ...(undo && { undo: { ...undo, label: c.var.t('meetings.undo') } }) });

/** Names to choose from while typing. */
export const peopleHere = async (c: Here): Promise<string[]> => {
  const { db, now, network } = c.var;
  const people = await membersAmong(db, { networkId: network.id, now }, null, { after: null, most: 300 });
  return people.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, c.var.t.lang));
};

/** The one member of that name or address. null: none, or several. */
export async function memberTyped(c: Here, typed: string | undefined): Promise<string | null> {
  if (!typed) return null;
  const [one, other] = await membersNamed(c.var.db, { networkId: c.var.network.id, now: c.var.now }, typed);
  return one && !other ? one.personId : null;
}
