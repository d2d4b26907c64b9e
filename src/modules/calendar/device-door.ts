import type { T } from '#platform/texts';
import { nameInList } from './rules/door/names.ts';
import type { DeviceDoor, DevicePerson } from './rules/door/on-device.ts';
import { type Presence, stateIn } from './rules/door/presence.ts';
import type { AtDoor } from './store/door/people-at-door.ts';

/** What the list at the door shows, for a device to take along. */
export function deviceDoor(t: T, people: readonly AtDoor[], presence: Presence, tables: unknown): DeviceDoor {
  return { people: people.map(devicePerson), tables };

  function devicePerson(person: AtDoor): DevicePerson {
    const { id, code, walkedIn, standing } = person;
    const state = stateIn(presence, id);
    const at = presence.get(id)?.at ?? null;
    const isServiceUser = person.role === 'serviceUser';
    return {
      id,
      code,
      name: nameInList(person),
      organisation: isServiceUser ? null : person.organisationName,
      isServiceUser,
      walkedIn,
      standing,
      state,
      at: at?.toISOString() ?? null,
      note: at && state !== 'awaited' ? t(`door.presence.${state}At`, { at: t.time(at) }) : t('door.presence.awaited'),
    };
  }
}
