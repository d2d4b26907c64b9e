/** Whoever asks, as far as it matters. */
type Asking = { personId: string; role: string };

type Roles = { chairId: string | null; noteTakerId: string | null; timeKeeperId: string | null };

/** Writes the agenda, answers those who propose a point, invites. */
export const mayLead = ({ chairId }: Pick<Roles, 'chairId'>, member: Asking | null): boolean =>
  member?.role === 'coordinator' || (member !== null && chairId === member.personId);

/** Leads from point to point and notes who is there, during the meeting. */
export const mayRun = (roles: Roles, member: Asking | null): boolean =>
  mayLead(roles, member) || (member !== null && [roles.noteTakerId, roles.timeKeeperId].includes(member.personId));
