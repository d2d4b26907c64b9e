import type { RegistrationState } from '../registering/registration.ts';
import { type ArrivalState, hasCome, type PresenceCount } from './presence.ts';
import { codeScanned, isLetIn } from './scan.ts';

/** What a device takes along, so that it can stand at the door without a connection. As JSON: moments are texts. */
export type DeviceDoor = {
  /** Everybody of whom the event knows, also those who withdrew: they may stand there all the same. */
  people: DevicePerson[];
  /** What the module that seats people gave along for its own script. */
  tables: unknown;
};

export type DevicePerson = {
  id: string;
  /** On their badge and their page. */
  code: string;
  /** As lists say it. */
  name: string;
  organisation: string | null;
  isServiceUser: boolean;
  walkedIn: boolean;
  standing: RegistrationState;
  state: ArrivalState;
  /** When that was, and in words. */
  at: string | null;
  note: string;
};

/** What was done at the door on this device and has not left it yet, oldest first. */
export type DeviceAct =
  | { kind: 'arrival'; registrationId: string; state: ArrivalState; at: Date }
  /** A code was read; whose it is, the list on the device tells. */
  | { kind: 'scan'; code: string; at: Date }
  | { kind: 'walkIn'; newcomer: Newcomer; told: string; at: Date }
  | { kind: 'withdrawal'; registrationId: string };

/** `told`: their tables, as the script that knows tables writes them. */
export type Newcomer = { id: string; name: string; organisation: string | null; isServiceUser: boolean };

export type PersonHere = Omit<DevicePerson, 'at'> & {
  at: Date | null;
  /** Something of it was noted here and has not left the device. */
  isKept: boolean;
  /** What this device told them when they walked in. null: they did not, here. */
  told: string | null;
};

/** A table by the index of its mark, and where it stands. */
export type TableHere = { mark: number; place: string | null };

/** What the module that seats people knows on a device without a connection. */
export type TablesHere = {
  /** What somebody who walks in is told; it goes along with their form. Empty: nothing. */
  tell(newcomer: Newcomer, people: readonly PersonHere[], now: Date): string;
  /** Where they sit in the round that is on. */
  tableOf(person: Pick<PersonHere, 'id' | 'told'>, now: Date): TableHere | null;
  /** What `tell` said, hour after hour. */
  plan(told: string): (TableHere & { time: string; round: string })[];
  overfull(people: readonly PersonHere[], now: Date): { time: string; table: string; people: number; seats: number }[];
};

/** Given what its module gave along. */
export type ReadTables = (taken: unknown) => TablesHere;

/** Everybody as this device knows them: what it took along, and what was done on it since. */
export function peopleHere(door: DeviceDoor, acts: readonly DeviceAct[]): PersonHere[] {
  const people = new Map<string, PersonHere>(
    door.people.map((person) => [
      person.id,
      { ...person, at: person.at === null ? null : new Date(person.at), isKept: false, told: null },
    ]),
  );
  for (const act of acts) {
    if (act.kind === 'withdrawal') people.delete(act.registrationId);
    else if (act.kind === 'walkIn') {
      if (!people.has(act.newcomer.id)) people.set(act.newcomer.id, arrived(act));
    } else if (act.kind === 'scan') {
      const person = withCode([...people.values()], act.code);
      if (person && isLetIn(person.standing)) people.set(person.id, noted(person, { state: 'present', at: act.at }));
    } else {
      const person = people.get(act.registrationId);
      if (person) people.set(person.id, noted(person, act));
    }
  }
  return [...people.values()];
}

/** Whose code it is, on this device. */
export function withCode(people: readonly PersonHere[], scanned: string): PersonHere | null {
  const code = codeScanned(scanned);
  return people.find((person) => person.code === code && code !== null) ?? null;
}

/** What a device without a connection says of a code: as the server would, from the list it took along. */
export type ScanHere =
  | { is: 'in' | 'known' | 'noPlace'; person: PersonHere }
  /** Nobody of the list: it is not known here, or was given since. */
  | { is: 'unknown' };

/** `before`: the people as they were when the code was read. */
export function scanHere(before: readonly PersonHere[], scanned: string): ScanHere {
  const person = withCode(before, scanned);
  if (!person) return { is: 'unknown' };
  if (!isLetIn(person.standing)) return { is: 'noPlace', person };
  return { is: person.state === 'present' || person.state === 'untilNoon' ? 'known' : 'in', person };
}

/** Whom the list names: who is expected, and who is there though nobody expects them. */
export const listedHere = (people: readonly PersonHere[]): PersonHere[] =>
  people.filter(({ standing, state, at }) => standing === 'registered' || (at !== null && hasCome(state)));

export function countHere(people: readonly PersonHere[]): PresenceCount {
  const count = { present: 0, absent: 0, left: 0, awaited: 0 };
  for (const { state } of people) count[state === 'untilNoon' ? 'present' : state]++;
  return count;
}

/** Whoever is there already is not there anew: as on the server, the first time counts. */
function noted(person: PersonHere, { state, at }: { state: ArrivalState; at: Date }): PersonHere {
  const isKnown = person.state === state || (state === 'present' && person.state === 'untilNoon');
  return isKnown && person.at ? person : { ...person, state, at, note: '', isKept: true };
}

const arrived = ({ newcomer, told, at }: DeviceAct & { kind: 'walkIn' }): PersonHere => ({
  ...newcomer,
  code: '',
  walkedIn: true,
  standing: 'registered',
  state: 'present',
  at,
  note: '',
  isKept: true,
  told,
});
