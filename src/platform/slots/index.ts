import type { Child } from 'hono/jsx';
import type { SlotContext } from './context.ts';

export type { SlotContext } from './context.ts';
export { oncePerPage } from './once-per-page.ts';
export { type Plug, type Port, plug, plugged, port, usePlugs } from './ports.ts';

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
