/**
 * The fields that differ, with what they said before. The order of what was chosen from a list counts, as it does on
 * the page.
 */
export function changedFields<Fields extends Record<string, unknown>>(before: Fields, after: Fields): Partial<Fields> {
  const changed: Partial<Fields> = {};
  for (const field of Object.keys(after) as (keyof Fields)[])
    if (JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null))
      changed[field] = before[field] as never;
  return changed;
}

/** What was typed, with the translations the words have: of words only the text counts as a difference. */
export const rewritten = <Words extends { text: string }>(before: Words | null, typed: Words | null): Words | null =>
  before && typed ? { ...before, text: typed.text } : typed;
