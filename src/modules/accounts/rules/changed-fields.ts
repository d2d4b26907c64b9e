/** The fields that differ, with what they said before. */
export function changedFields<Fields extends Record<string, unknown>>(before: Fields, after: Fields): Partial<Fields> {
  const changed: Partial<Fields> = {};
  for (const field of Object.keys(after) as (keyof Fields)[])
    if (JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null)) changed[field] = before[field];
  return changed;
}
