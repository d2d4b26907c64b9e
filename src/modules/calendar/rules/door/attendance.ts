import type { RegistrationState } from '../registering/registration.ts';
import type { Role } from '../registering/role.ts';
import { hasCome, type Presence } from './presence.ts';

/** Of one organisation (null: of none) and one role, in numbers without names. */
export type AttendanceLine = {
  /** As the directory or the people wrote it. */
  organisation: string | null;
  role: Role;
  /** Registered before, and not withdrawn. */
  registered: number;
  /** Of all who came, whether they were registered or not. */
  came: number;
  /** Of those who came: who was not registered before they stood at the door. */
  walkedIn: number;
  /** Of those who came: who had registered, and had withdrawn or was not given a place. */
  admitted: number;
};

type Person = {
  id: string;
  organisationName: string | null;
  role: Role;
  walkedIn: boolean;
  standing: RegistrationState;
};

/** Who registered and who came, by organisation and role, in the order of the names: nobody is ranked. */
export function attendanceOf(people: readonly Person[], presence: Presence, lang: string): AttendanceLine[] {
  const lines = new Map<string, AttendanceLine>();
  for (const person of people) {
    const { organisationName: organisation, role, standing, walkedIn } = person;
    const known = presence.get(person.id);
    const came = known !== undefined && hasCome(known.state);
    if (standing !== 'registered' && !came) continue;
    const key = `${role} ${organisation?.toLowerCase() ?? ''}`;
    const line = lines.get(key) ?? { organisation, role, registered: 0, came: 0, walkedIn: 0, admitted: 0 };
    if (standing === 'registered' && !walkedIn) line.registered++;
    if (came) line.came++;
    if (came && walkedIn) line.walkedIn++;
    if (came && standing !== 'registered' && !walkedIn) line.admitted++;
    lines.set(key, line);
  }
  return inOrder([...lines.values()], lang);
}

export type AttendanceTotals = Omit<AttendanceLine, 'organisation' | 'role'> & {
  /** Registered and not there. */
  stayedAway: number;
  workers: number;
  serviceUsers: number;
  /** Of which somebody came. */
  organisations: number;
};

/** Of all. Actors are among those who came, and neither workers nor service users. */
export function attendanceTotals(lines: readonly AttendanceLine[]): AttendanceTotals {
  const sum = (of: (line: AttendanceLine) => number) => lines.reduce((total, line) => total + of(line), 0);
  const came = (role: Role) => sum((line) => (line.role === role ? line.came : 0));
  const from = lines.flatMap(({ organisation, came }) => (organisation && came > 0 ? organisation.toLowerCase() : []));
  return {
    registered: sum(({ registered }) => registered),
    came: sum((line) => line.came),
    walkedIn: sum(({ walkedIn }) => walkedIn),
    admitted: sum(({ admitted }) => admitted),
    stayedAway: sum(stayedAway),
    workers: came('worker'),
    serviceUsers: came('serviceUser'),
    organisations: new Set(from).size,
  };
}

/** Who came without being expected fills nobody's place. */
export const stayedAway = ({ registered, came, walkedIn, admitted }: AttendanceLine): number =>
  registered - (came - walkedIn - admitted);

const roles: readonly Role[] = ['worker', 'serviceUser', 'actor'];

/** By name, those of no organisation last; workers before service users. */
function inOrder(lines: readonly AttendanceLine[], lang: string): AttendanceLine[] {
  const collator = new Intl.Collator(lang, { sensitivity: 'base', numeric: true });
  return lines.toSorted(
    (one, other) =>
      Number(one.organisation === null) - Number(other.organisation === null) ||
      collator.compare(one.organisation ?? '', other.organisation ?? '') ||
      roles.indexOf(one.role) - roles.indexOf(other.role),
  );
}
