import type { Context } from 'hono';
import { isId } from '#platform/db';
import { orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import { type Env, flash } from '#platform/web';
import { type MinutesPaths, minutesPaths } from '../../minutes-addresses.ts';
import { type MinutesContent, readCanonical } from '../../rules/minutes/content.ts';
import { contentOf } from '../../rules/minutes/content-of.ts';
import { mayApprove, mayLead, mayWrite } from '../../rules/minutes/state.ts';
import { type Meeting, meetingOf } from '../../store/meetings.ts';
import { type Minutes, minutesOf } from '../../store/minutes/minutes.ts';
import { namesIn } from '../../store/minutes/names.ts';
import { type Gathered, gathered } from '../../store/minutes/told.ts';
import type { NameOf } from '../../words/minutes.ts';

export type Here = Context<Env>;

/** An id in the address; anything else there is a page that does not exist. */
export const idOf = (c: Here, name: string): string => {
  const id = c.req.param(name);
  return orMissing(isId(id) ? id : null);
};

export const asMember = (c: Here) => orMissing(c.var.member);

/** The meeting of the address; elsewhere than in its network it is not there. */
export async function meetingHere(c: Here): Promise<Meeting> {
  return orMissing(await meetingOf(c.var.db, { networkId: c.var.network.id, eventId: idOf(c, 'meeting') }));
}

export const pathsHere = (c: Here, { eventId }: Pick<Meeting, 'eventId'>): MinutesPaths =>
  minutesPaths(c.var.network.slug, eventId);

export const titleOf = (c: Here, { event }: Pick<Meeting, 'event'>): string =>
  inLanguage(event.title, c.var.t.lang).text;

export type Rights = { mayWrite: boolean; mayLead: boolean; mayApprove: boolean };

export function rightsHere(c: Here, meeting: Meeting, attendance: Gathered['attendance']): Rights {
  const { member } = c.var;
  if (!member) return { mayWrite: false, mayLead: false, mayApprove: false };
  const present = attendance.flatMap(({ state, personId }) => (state === 'present' && personId ? [personId] : []));
  return {
    mayWrite: mayWrite(member, { ...meeting, present }),
    mayLead: mayLead(member, meeting),
    mayApprove: mayApprove(member, meeting),
  };
}

/** What the minutes say: approved ones as they were sealed, others as things are now. */
export type MinutesRead = { content: MinutesContent; nameOf: NameOf };

export async function readMinutes(
  c: Pick<Here, 'var'>,
  kept: Minutes | null,
  told: Gathered['told'] | null,
): Promise<MinutesRead> {
  if (kept?.state === 'approved' && kept.sealed !== null) {
    const names = await namesIn(c.var.db, kept);
    return { content: readCanonical(kept.sealed), nameOf: (who) => names.get(who)?.name ?? null };
  }
  return { content: contentOf(orMissing(told), ({ name }) => name, null), nameOf: (who) => who };
}

/** The minutes of the address, with what their page shows. What is sealed needs nothing of what is now. */
export async function minutesHere(c: Here) {
  const meeting = await meetingHere(c);
  const [kept, all] = await Promise.all([minutesOf(c.var.db, meeting), gathered(c.var.db, meeting)]);
  const read = await readMinutes(c, kept, all.told);
  return {
    meeting,
    kept,
    ...all,
    ...read,
    paths: pathsHere(c, meeting),
    rights: rightsHere(c, meeting, all.attendance),
  };
}
export type MinutesHere = Awaited<ReturnType<typeof minutesHere>>;

export const tell = (c: Here, text: string, undo?: { path: string }): void =>
  flash(c, { text, ...(undo && { undo: { action: undo.path, label: c.var.t('minutes.undo') } }) });

/** A request as its device named it: a key cannot be borrowed for another address. */
export const onceOf = (c: Here, key: string | null, location: string) =>
  key ? { key, scope: `${c.var.person?.id ?? 'visitor'} ${c.req.path}`, location } : null;
