import type { Tx } from '#platform/db';
import { type Job, job, later } from '#platform/jobs';

/** Something that happened, told to whoever listens further up the map, who thereby imports nobody. */
export type Happening<Data extends object> = { name: string; listeners: Job<Data>[] };

const happenings = new Map<string, Happening<never>>();

const happening = <Data extends object>(name: string): Happening<Data> => {
  const made: Happening<Data> = { name, listeners: [] };
  happenings.set(name, made as unknown as Happening<never>);
  return made;
};

/**
 * A person asked to be erased. Every module forgets what it knows of them. `mailbox`: see `mailboxOf` in `#platform/mail`,
 * for what was written under their address without their account.
 */
export const personErased = happening<{ personId: string; mailbox?: string }>('personErased');
/** A registration ended (withdrawn, import undone): seats and marks of presence lose their reason. */
export const registrationEnded = happening<{ networkId: string; eventId: string; registrationId: string }>(
  'registrationEnded',
);

/** Somebody came to a meeting by the calendar: they are on its list of those who come. */
export const meetingJoined = happening<{ networkId: string; eventId: string; registrationId: string }>('meetingJoined');

/** The day, the hour or the place of an event is another one, or it does not take place, or does after all. */
export const eventMoved = happening<{ networkId: string; eventId: string; version: number }>('eventMoved');

/** Two organisations turned out to be the same one: what points to `from` belongs to `into`. */
export const organisationsMerged = happening<{ from: string; into: string }>('organisationsMerged');

/** A day is over and its figures are kept: what was promised is followed up, what it was like is looked back on. */
export const dayClosed = happening<{ networkId: string; eventId: string }>('dayClosed');

/** Something waits for the next agenda of the network, until a meeting takes it. */
export const agendaPointMade = happening<{ networkId: string; pointId: string }>('agendaPointMade');

/** In a module's `worker.ts`. The work is a job of its own per listener: queued with the change, repeated until done. */
export function listen<Data extends object>(to: Happening<Data>, listener: string): Job<Data> {
  const listening = job<Data>(`${listener}.on.${to.name}`);
  if (!to.listeners.some((known) => known.name === listening.name)) to.listeners.push(listening);
  return listening;
}

export async function happened<Data extends object>(tx: Tx, what: Happening<Data>, data: Data): Promise<void> {
  for (const listener of what.listeners) await later(tx, listener, data);
}
