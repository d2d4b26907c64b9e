import type { Round, RoundTask } from './day.ts';
import type { Wish } from './wishes.ts';

type Wished = Pick<Wish, 'people' | 'group' | 'task' | 'rounds'>;

/** Who is wished at a table to do something for it does it where they sit there. */
export function tasksWished(wishes: readonly Wished[], { id, seats }: Pick<Round, 'id' | 'seats'>): RoundTask[] {
  return wishes.flatMap(({ people: [registrationId], group, task, rounds }): RoundTask[] => {
    if (!task || !registrationId || (rounds !== null && !rounds.includes(id))) return [];
    const sits = seats.some((seat) => seat.registrationId === registrationId && seat.group === group);
    return sits ? [{ registrationId, task }] : [];
  });
}
