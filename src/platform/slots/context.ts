import type { Db } from '#platform/db';
import type { Member } from '#platform/member';
import type { Subject } from '#platform/subject';
import type { T } from '#platform/texts';

/** What a part is given to show itself in a page of a module that does not know it. */
export type SlotContext = {
  db: Db;
  t: T;
  now: Date;
  networkSlug: string;
  member: Member | null;
  subject: Subject;
  /** Of a subject with a date: what sort of thing it is, in its module's own words, and until when it lasts. */
  dated?: { sort: string; endsAt: Date };
  /** The page the part stands in: where one comes back to. */
  path: string;
  /** Of a page on the day itself: which event it is, and whose page, if it is of one registration. */
  occasion?: { eventId: string; registration: { id: string; personId: string | null } | null };
};
