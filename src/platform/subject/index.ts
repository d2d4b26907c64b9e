import type { Db } from '#platform/db';
import type { Member } from '#platform/member';
import type { T, Written } from '#platform/texts';

/** Names any thing of any module. What hangs on things (statements, files, news) hangs on a subject. */
export type Subject = { networkId: string; kind: string; id: string };

/** How a subject is shown to somebody: null when they may not see it or it is gone. */
export type Shown = { title: Written | string; href: string };

/** Who looks, and `base`: the address of the network they are in (`/n/senne-sud`), in front of every `href`. */
export type SubjectViewer = { member: Member | null; t: T; base: string };

export type SubjectKind = {
  /** `event`, `round`, `group`… one word, the same as in the address where it has one. */
  kind: string;
  /** A screenful at once: the answer has the ids that exist and may be seen, and no others. */
  show: (db: Db, subjects: { networkId: string; ids: string[] }, viewer: SubjectViewer) => Promise<Map<string, Shown>>;
};

const kinds = new Map<string, SubjectKind>();

/** Called by `src/app` with what each module declares. */
export function useSubjects(given: SubjectKind[]): void {
  kinds.clear();
  for (const kind of given) kinds.set(kind.kind, kind);
}

export const isSubjectKind = (kind: string): boolean => kinds.has(kind);

const keyOf = ({ kind, id }: Pick<Subject, 'kind' | 'id'>) => `${kind}:${id}`;

/** Titles and addresses of many subjects of one network, one question per kind. Key: `kind:id`. */
export async function showSubjects(
  db: Db,
  networkId: string,
  subjects: Pick<Subject, 'kind' | 'id'>[],
  viewer: SubjectViewer,
): Promise<Map<string, Shown>> {
  const shown = new Map<string, Shown>();
  for (const [kind, wanted] of Map.groupBy(subjects, (subject) => subject.kind)) {
    const ids = [...new Set(wanted.map(({ id }) => id))];
    const found = await kinds.get(kind)?.show(db, { networkId, ids }, viewer);
    for (const [id, what] of found ?? []) shown.set(keyOf({ kind, id }), what);
  }
  return shown;
}

export async function showSubject(
  db: Db,
  { networkId, kind, id }: Subject,
  viewer: SubjectViewer,
): Promise<Shown | null> {
  return (await showSubjects(db, networkId, [{ kind, id }], viewer)).get(keyOf({ kind, id })) ?? null;
}
