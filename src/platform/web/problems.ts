import type { T, TextKey } from '#platform/texts';
import type { RefilledForm } from './form.ts';

/** What is wrong with a form, in the language of the page: all of it for its top, one sentence for each field. */
export function saidProblems(t: T, form: RefilledForm | null) {
  // A message of a schema is the key of a text without arguments.
  const say = t as (key: TextKey) => string;
  const all = Object.fromEntries(
    Object.entries(form?.problems ?? {}).map(([field, key]) => [field, say(key as TextKey)]),
  );
  return { all, of: (field: string): string | undefined => all[field] };
}

/** What was typed in a field, else what stands there already. */
export function typed(form: RefilledForm | null, field: string, otherwise: string | null = null): string {
  if (!form) return otherwise ?? '';
  const value = form.values[field];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** What was chosen of several, else what is chosen already. */
export function chosen(form: RefilledForm | null, field: string, otherwise: readonly string[] = []): readonly string[] {
  return form ? [form.values[field] ?? []].flat() : otherwise;
}
