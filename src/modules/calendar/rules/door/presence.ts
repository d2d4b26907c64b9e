/** untilNoon: here, and gone in the afternoon. awaited: what was marked before is taken back. */
export type ArrivalState = 'present' | 'absent' | 'left' | 'untilNoon' | 'awaited';

/** withdrawn: they had walked in by mistake. It holds whatever else is said, also when it is heard first. */
export type DoorFact = ArrivalState | 'withdrawn';

export type Arrival = { id: string; registrationId: string; state: DoorFact; at: Date };

/**
 * What holds of each registration, from the facts of all devices: the newest one counts, and of two at the same moment
 * the one with the higher id. The order in which facts come in changes nothing, nor does a fact that comes twice.
 */
export function presences(arrivals: Iterable<Arrival>): Map<string, Arrival> {
  const newest = new Map<string, Arrival>();
  for (const arrival of arrivals) {
    const known = newest.get(arrival.registrationId);
    if (!known || isNewer(arrival, known)) newest.set(arrival.registrationId, arrival);
  }
  return newest;
}

function isNewer(one: Arrival, other: Arrival): boolean {
  const ends = Number(one.state === 'withdrawn') - Number(other.state === 'withdrawn');
  if (ends !== 0) return ends > 0;
  const later = one.at.getTime() - other.at.getTime();
  return later > 0 || (later === 0 && one.id > other.id);
}

/** Whoever had walked in by mistake is not there. */
export function stateIn(presence: ReadonlyMap<string, Arrival>, registrationId: string): ArrivalState {
  const state = presence.get(registrationId)?.state ?? 'awaited';
  return state === 'withdrawn' ? 'absent' : state;
}

export type PresenceCount = { present: number; absent: number; left: number; awaited: number };

/** Of the people expected; what is known of others (their registration ended) is not counted. */
export function countPresence(people: Iterable<{ id: string }>, presence: Map<string, Arrival>): PresenceCount {
  const count = { present: 0, absent: 0, left: 0, awaited: 0 };
  for (const { id } of people) {
    const state = stateIn(presence, id);
    count[state === 'untilNoon' ? 'present' : state]++;
  }
  return count;
}

/** A device's clock may be wrong: what comes from the future happened now, what is older than a week is not believed. */
export function noteMoment(claimed: Date | null, now: Date): Date {
  if (claimed === null || Number.isNaN(claimed.getTime()) || claimed > now) return now;
  return now.getTime() - claimed.getTime() > 7 * 86_400_000 ? now : claimed;
}

/** Whether a device can have made this id in the last week. */
export function isOfThisWeek(id: string, now: Date): boolean {
  const moment = momentOfId(id);
  return moment !== null && Math.abs(now.getTime() - moment.getTime()) < 7 * 86_400_000;
}

/** Ids of facts are UUIDv7, made on the device when the button was pressed: the moment is in them. null: it is not. */
export function momentOfId(id: string): Date | null {
  const plain = id.replaceAll('-', '');
  return plain[12] === '7' ? new Date(Number.parseInt(plain.slice(0, 12), 16)) : null;
}
