type Placed = { id: string; agendaItemId: string | null; position: number };

/** Pieces in the order in which they are read: of no point first, then point after point. */
export function inOrder<Block extends Placed>(blocks: readonly Block[], itemIds: readonly string[]): Block[] {
  const place = new Map(itemIds.map((id, index) => [id, index]));
  // What belongs to a point that is gone stands last: nothing that was noted is lost.
  const rank = ({ agendaItemId }: Block) => (agendaItemId === null ? -1 : (place.get(agendaItemId) ?? itemIds.length));
  return [...blocks].sort((a, b) => rank(a) - rank(b) || a.position - b.position || (a.id < b.id ? -1 : 1));
}

export type Moved = { id: string; agendaItemId: string | null; position: number };

/**
 * Where the pieces stand once one is moved: to a point, before another piece of it (null: to its end). Only those whose
 * place changes are named.
 */
export function moved(
  blocks: readonly Placed[],
  { id, agendaItemId, before }: { id: string; agendaItemId: string | null; before: string | null },
): Moved[] {
  const there = blocks
    .filter((one) => one.agendaItemId === agendaItemId && one.id !== id)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const at = there.findIndex((one) => one.id === before);
  const ids = there.map((one) => one.id);
  ids.splice(at < 0 ? ids.length : at, 0, id);
  const stood = new Map(blocks.map((one) => [one.id, one]));
  return ids.flatMap((one, position) => {
    const was = stood.get(one);
    const isThere = was?.position === position && was.agendaItemId === agendaItemId;
    return isThere ? [] : [{ id: one, agendaItemId, position }];
  });
}

/** The piece before which one stands after a step up or down within its point; undefined: it is there already. */
export function beforeAfterStep(blocks: readonly Placed[], id: string, step: 'up' | 'down'): string | null | undefined {
  const mine = blocks.find((one) => one.id === id);
  const there = blocks
    .filter((one) => one.agendaItemId === (mine?.agendaItemId ?? null))
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const at = there.findIndex((one) => one.id === id);
  if (at < 0) return undefined;
  if (step === 'up') return at === 0 ? undefined : there[at - 1]?.id;
  return at === there.length - 1 ? undefined : (there[at + 2]?.id ?? null);
}
