import type { SlotContext } from './context.ts';

/**
 * What several parts of one page ask is asked once for that page: its context is theirs, and is forgotten with it. The
 * parts must ask the same of the same context.
 */
export function oncePerPage<Answer>(
  ask: (context: SlotContext) => Promise<Answer>,
): (context: SlotContext) => Promise<Answer> {
  const asked = new WeakMap<SlotContext, Promise<Answer>>();
  return (context) => {
    const known = asked.get(context) ?? ask(context);
    asked.set(context, known);
    return known;
  };
}
