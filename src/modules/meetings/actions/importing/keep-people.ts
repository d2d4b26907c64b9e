import type { Tx } from '#platform/db';
import { alreadyListed, stateAfter } from '../../rules/importing/joining.ts';
import type { PersonBrought } from '../../rules/importing/merge-people.ts';
import { addAttendance, attendanceOf, changeAttendance } from '../../store/attendance.ts';
import type { Which } from '../../store/meetings.ts';

type Authored = { by: string; now: Date };

/** Who was there. Whoever stands on the list of the meeting already stands on it once, and what was seen there stays. */
export async function keepPeople(
  tx: Tx,
  which: Which,
  people: readonly PersonBrought[],
  { by, now }: Authored,
): Promise<void> {
  const listed = await attendanceOf(tx, which);
  const known = new Set(listed.flatMap(({ personId }) => personId ?? []));
  for (const { name, organisation, email, state, personId, ...one } of people) {
    const there = alreadyListed({ ...one, name, organisation, email, personId }, listed);
    if (there) {
      const after = stateAfter(there.state, state);
      // Somebody stands on a list once: of two entries that are said to be the same member, the first is.
      const isTheirs = there.personId === null && personId !== '' && !known.has(personId);
      if (isTheirs) known.add(personId);
      await changeAttendance(
        tx,
        { ...which, attendanceId: there.id },
        {
          ...(isTheirs && { personId }),
          organisationName: there.organisationName ?? (there.organisationId ? null : organisation || null),
          ...(after !== there.state && { state: after, saidAt: now, by }),
        },
      );
      continue;
    }
    const who = {
      name: name || email,
      state,
      organisationName: organisation || null,
      email: email || null,
      personId: personId || null,
      ...(state !== 'invited' && { saidAt: now, by }),
    };
    await addAttendance(tx, which, who);
  }
}
