import type { PersonOfDay } from '../day.ts';
import type { StudyCase } from './study-case.ts';

type Played = Pick<StudyCase, 'needsActor' | 'actorId'>;

/** Only an actor of this day plays a case, and only one that is played. */
export function playedBy({ needsActor, actorId }: Played, people: readonly Pick<PersonOfDay, 'id' | 'role'>[]) {
  return needsActor && people.some(({ id, role }) => id === actorId && role === 'actor') ? actorId : null;
}
