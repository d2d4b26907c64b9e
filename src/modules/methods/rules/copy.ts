import type { Actor, Material, Method, Minutes, People, Purpose, Role, Said, Step } from './method.ts';

export type CopyStep = { says: Said; minutes: Minutes; who: Actor; times: NonNullable<Step['times']> };

/** What a network may say otherwise than the library, whose sources stay; and all of a method that is its own. */
export type CopyContent = {
  name: Said;
  what: Said;
  notWhen: Said;
  rotation: Said | null;
  people: People;
  seated: People | null;
  minutes: Minutes;
  materials: Material[];
  /** Absent: as the library has them. */
  purposes?: Purpose[] | undefined;
  roles?: Role[] | undefined;
  steps: CopyStep[];
};

/** What a copy begins with. */
export const contentOf = (method: Method): CopyContent => ({
  name: method.name,
  what: method.what,
  notWhen: method.notWhen,
  rotation: method.rotation ?? null,
  people: method.people,
  seated: method.seated ?? null,
  minutes: method.minutes,
  materials: [...method.materials],
  purposes: [...method.purposes],
  roles: [...method.roles],
  steps: method.steps.map(({ says, minutes, who, times = 1 }) => ({ says, minutes, who, times })),
});

/** The method as the network does it. */
export function adapted(
  { seated: _seated, rotation: _rotation, ...method }: Method,
  { seated, rotation, purposes = [...method.purposes], roles = [...method.roles], ...content }: CopyContent,
): Method {
  return { ...method, ...content, purposes, roles, ...(seated && { seated }), ...(rotation && { rotation }) };
}

/** A method that a network made from nothing: nobody else has it, and nobody else answers for it. */
export const ownMethod = (id: string, content: CopyContent): Method => {
  const { name, what, notWhen, people, minutes, materials, steps } = content;
  const nothing = { purposes: [], roles: [], certainty: 'own' as const, sources: [] };
  return adapted({ id, name, what, notWhen, people, minutes, materials, steps, ...nothing }, content);
};

/** Each method of the library, as the network does it where it has said so. */
export const withCopies = (library: readonly Method[], copies: ReadonlyMap<string, CopyContent>): Method[] =>
  library.map((method) => {
    const copy = copies.get(method.id);
    return copy ? adapted(method, copy) : method;
  });
