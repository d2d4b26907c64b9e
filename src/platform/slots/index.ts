import type { Child } from 'hono/jsx';
import type { Db } from '#platform/db';
import type { Member } from '#platform/member';
import type { Subject } from '#platform/subject';
import type { T } from '#platform/texts';

export { oncePerPage } from './once-per-page.ts';
export { type Plug, type Port, plug, plugged, port, usePlugs } from './ports.ts';

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

export type Filling = (context: SlotContext) => Promise<Child | null>;

/** A place in a page for parts of other modules, declared by the page's module, filled by `src/app`. */
export type Slot = { readonly name: string };

const fillings = new Map<string, Filling[]>();

export const slot = (name: string): Slot => ({ name });

export function useFillings(given: { slot: Slot; fill: Filling }[]): void {
  fillings.clear();
  for (const { slot, fill } of given) fillings.set(slot.name, [...(fillings.get(slot.name) ?? []), fill]);
}

/** The parts that fill a slot, in the order `src/app` names them. */
export async function filled({ name }: Slot, context: SlotContext): Promise<Child[]> {
  const parts = await Promise.all((fillings.get(name) ?? []).map((fill) => fill(context)));
  return parts.filter((part) => part !== null);
}
