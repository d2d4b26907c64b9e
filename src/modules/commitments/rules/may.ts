type Who = { personId: string; role: 'coordinator' | 'delegate' | 'worker'; organisationId: string | null };
type Where = { subjectKind: string | null; subjectId: string | null };
type Intended = Where & { standing: string; audience: 'public' | 'members' };
type Owned = { ownerId: string | null; secondId: string | null; organisationId: string | null; madeBy: string | null };

/** Its owner and the second delegate, whoever speaks for the organisation, and the coordinators. */
export const mayAnswer = (owned: Owned, who: Who): boolean =>
  who.role === 'coordinator' ||
  who.personId === owned.ownerId ||
  who.personId === owned.secondId ||
  (who.role === 'delegate' && owned.organisationId !== null && who.organisationId === owned.organisationId);

/** The same people change its words, its owner and its date; whoever wrote an intention down completes it. */
export const mayChange = (owned: Owned & { standing: string }, who: Who): boolean =>
  mayAnswer(owned, who) || (owned.standing === 'intention' && owned.madeBy === who.personId);

/** A table completes what it kept as an intention, and nothing that is for members alone, or that has become a promise. */
export const mayComplete = (intended: Intended, table: Where): boolean =>
  intended.standing === 'intention' &&
  intended.audience === 'public' &&
  intended.subjectId !== null &&
  intended.subjectKind === table.subjectKind &&
  intended.subjectId === table.subjectId;

/** In the name of another organisation only coordinators promise. */
export const mayPromiseFor = (organisationId: string | null, who: Who): boolean =>
  who.role === 'coordinator' || organisationId === who.organisationId;
