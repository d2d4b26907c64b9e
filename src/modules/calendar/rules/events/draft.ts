type Values = Readonly<Record<string, string | string[]>>;

/** What a form holds that nobody typed: names of requests, what stood chosen before anybody chose. */
const unspoken = ['kind', 'audience', 'waitingList', 'languages', 'version'];

/** More than the longest event has. A form that holds more is none of ours. In characters. */
const LARGEST = 100_000;

/** What is kept of a form that was begun, as it was typed. null: nothing was, or it is no form of ours. */
export function draftOf(values: Values): Record<string, string | string[]> | null {
  const typed = Object.entries(values).filter(([field]) => !field.startsWith('_'));
  if (!typed.some(([field]) => !unspoken.includes(field))) return null;
  const kept = Object.fromEntries(typed);
  return JSON.stringify(kept).length > LARGEST ? null : kept;
}

/** What the event was called in it, in whatever language. null: it had no name yet. */
export function titleTyped(typed: Values): string | null {
  const title = [typed.titleFr, typed.titleNl, typed.titleEn].flat().find(Boolean);
  return title ?? null;
}
