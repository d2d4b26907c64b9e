/** untilNoon: here, and gone in the afternoon. awaited: what was marked before is taken back. */
export type ArrivalState = 'present' | 'absent' | 'left' | 'untilNoon' | 'awaited';

/** withdrawn: they had walked in by mistake. It holds whatever else is said, also when it is heard first. */
export type DoorFact = ArrivalState | 'withdrawn';

export type Arrival = { id: string; registrationId: string; state: DoorFact; at: Date };

/** What holds of each registration. */
export type Presence = ReadonlyMap<string, Arrival>;

/**
 * What holds of each registration, from the facts of all devices: the newest one counts, and of two at the same moment
 * the one with the higher id. What was known already is not news: whoever is scanned twice came when they were scanned
 * first. The order in which facts come in changes nothing, nor does a fact that comes twice.
 */
export function presences(arrivals: Iterable<Arrival>): Map<string, Arrival> {
  const holds = new Map<string, Arrival>();
  for (const fact of [...arrivals].sort(byMoment)) {
    const known = holds.get(fact.registrationId);
    if (!known || isNews(known, fact)) holds.set(fact.registrationId, fact);
  }
  return holds;
}

const byMoment = (one: Arrival, other: Arrival): number =>
  one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : Number(one.id > other.id));

/** Whoever stays until noon and is scanned once more stays until noon. */
function isNews(known: Arrival, { state }: Arrival): boolean {
  if (known.state === 'withdrawn') return false;
  return state !== known.state && !(state === 'present' && known.state === 'untilNoon');
}

/** Whoever had walked in by mistake is not there. */
export function stateIn(presence: Presence, registrationId: string): ArrivalState {
  const state = presence.get(registrationId)?.state ?? 'awaited';
  return state === 'withdrawn' ? 'absent' : state;
}

/** Whether somebody came, whatever they did afterwards. */
export const hasCome = (state: DoorFact): boolean => state === 'present' || state === 'untilNoon' || state === 'left';

export type PresenceCount = { present: number; absent: number; left: number; awaited: number };

/** Of the people who are given; what is known of others is not counted. */
export function countPresence(people: Iterable<{ id: string }>, presence: Presence): PresenceCount {
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
