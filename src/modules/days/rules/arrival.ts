export type ArrivalState = 'present' | 'absent' | 'left' | 'untilNoon' | 'awaited';

/** What was noted of somebody at the door, as the calendar tells it. withdrawn: they had walked in by mistake. */
export type Arrival = { state: ArrivalState | 'withdrawn'; at: Date };

/** By registration; of whoever is not in it nothing was noted. */
export type Presence = ReadonlyMap<string, Arrival>;
