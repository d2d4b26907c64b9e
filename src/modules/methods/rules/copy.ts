import type { Actor, Material, Method, Minutes, People, Said, Step } from './method.ts';

export type CopyStep = { says: Said; minutes: Minutes; who: Actor; times: NonNullable<Step['times']> };

/** What a network may say otherwise than the library. The rest (roles, purposes, sources) stays the library's. */
export type CopyContent = {
  name: Said;
  what: Said;
  notWhen: Said;
  rotation: Said | null;
  people: People;
  seated: People | null;
  minutes: Minutes;
  materials: Material[];
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
  steps: method.steps.map(({ says, minutes, who, times = 1 }) => ({ says, minutes, who, times })),
});

/** The method as the network does it. */
export function adapted(
  { seated: _seated, rotation: _rotation, ...method }: Method,
  { seated, rotation, ...content }: CopyContent,
): Method {
  return { ...method, ...content, ...(seated && { seated }), ...(rotation && { rotation }) };
}

/** Each method of the library, as the network does it where it has said so. */
export const withCopies = (library: readonly Method[], copies: ReadonlyMap<string, CopyContent>): Method[] =>
  library.map((method) => {
    const copy = copies.get(method.id);
    return copy ? adapted(method, copy) : method;
  });
