type Space = { id: string; kind: 'plenary' | 'committee' | 'workingGroup' };
type Asking = { role: string };

/**
 * Where somebody may name a subject to speak of: for the whole network and its plenary everybody, in other spaces those who
 * are in them, and coordinators.
 */
export const mayProposeIn = (member: Asking, { id, kind }: Space, theirs: readonly string[]): boolean =>
  member.role === 'coordinator' || kind === 'plenary' || theirs.includes(id);
