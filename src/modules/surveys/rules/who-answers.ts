/**
 * members: of the network. space: the people in the space it is about. registered, came: to the event it is about.
 * anyone: whoever has the code in the room.
 */
export type Audience = 'members' | 'space' | 'registered' | 'came' | 'anyone';

/** Who may be asked about a thing. What is asked in a space is for its people alone. */
export function audiencesAbout(subjectKind: string): readonly Audience[] {
  if (subjectKind === 'space') return ['space'];
  return subjectKind === 'event' ? ['members', 'registered', 'came', 'anyone'] : ['members', 'anyone'];
}

export type Answerer = {
  /** Their account, whichever way they came. */
  personId: string | null;
  isMember: boolean;
  /** In the space it is about. */
  isInSpace: boolean;
  /** At the event it is about. `came`: noted at its door, or nobody was noted there. */
  registration: { id: string; came: boolean } | null;
  /** The phone that read the code. null: they came another way. */
  device: string | null;
};

export type NoAnswer = 'membersOnly' | 'spaceOnly' | 'registeredOnly' | 'cameOnly';

export function mayAnswer(
  audience: Audience,
  { isMember, isInSpace, registration, device }: Answerer,
): NoAnswer | null {
  switch (audience) {
    case 'members':
      return isMember ? null : 'membersOnly';
    case 'space':
      return isInSpace ? null : 'spaceOnly';
    case 'registered':
      return registration ? null : 'registeredOnly';
    case 'came':
      return registration?.came ? null : registration ? 'cameOnly' : 'registeredOnly';
    case 'anyone':
      return isMember || registration || device ? null : 'membersOnly';
  }
}

/**
 * Who it is, the same by whatever way they come where that can be known: an account before a registration, a
 * registration before a phone.
 */
export function whoIs({ personId, registration, device }: Answerer): string | null {
  if (personId) return `person:${personId}`;
  if (registration) return `registration:${registration.id}`;
  return device ? `device:${device}` : null;
}

export const deviceNamed = (device: string): string => `device:${device}`;

/** By which names this person or phone may have answered before. */
export const namesOf = (answerer: Answerer, device: string | null): string[] =>
  [whoIs(answerer), device === null ? null : deviceNamed(device)].filter((who) => who !== null);

type Row = { who: string; device: string | null };

/**
 * Who answers now, and whose answer it takes the place of. A phone that read the code and on which one person has said
 * who they are is that person; whoever says so after answering by code takes that answer along.
 */
export function countedOnce(
  answerer: Answerer,
  { device, rows }: { device: string | null; rows: readonly Row[] },
): { who: string; replaces: string | null } | null {
  const who = whoIs(answerer);
  if (who === null) return null;
  if (device === null) return { who, replaces: null };
  const here = deviceNamed(device);
  if (who !== here) return { who, replaces: rows.some((row) => row.who === here) ? here : null };
  const named = rows.filter((row) => row.device === device && row.who !== here);
  const [only] = named;
  return { who: only && named.length === 1 ? only.who : here, replaces: null };
}
