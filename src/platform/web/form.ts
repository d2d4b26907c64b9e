import type { Context } from 'hono';
import type { z } from 'zod';
import { isId } from '#platform/db';
import type { Env } from './env.ts';

/** What was typed, to show it again, with what is wrong: field → key of a text, or the schema's own message. */
export type RefilledForm = { values: Record<string, string | string[]>; problems: Record<string, string> };

export type FormReading<Value> =
  | { ok: true; value: Value; values: RefilledForm['values']; files: Record<string, File[]>; key: string | null }
  | ({ ok: false; files: Record<string, File[]> } & RefilledForm);

/**
 * Reads a form by its schema. Fields named `x[]` or sent twice are lists; empty fields are left out, so an optional
 * field is `.optional()`. `key`: the idempotency key, made on the device (`_key`). A message in the schema is the key
 * of a text (`z.string({ error: 'calendar.problem.title' })`).
 */
export async function readForm<Schema extends z.ZodType>(
  c: Context<Env>,
  schema: Schema,
): Promise<FormReading<z.output<Schema>>> {
  const { values, files } = await fieldsOf(c);
  const key = typeof values._key === 'string' && isId(values._key) ? values._key : null;
  const read = schema.safeParse(values);
  if (read.success) return { ok: true, value: read.data, values, files, key };

  const problems: Record<string, string> = {};
  for (const issue of read.error.issues) {
    const field = String(issue.path[0] ?? 'form');
    problems[field] ??= issue.message;
  }
  return { ok: false, values, problems, files };
}

async function fieldsOf(c: Context<Env>) {
  const body = await c.req.formData();
  const values: Record<string, string | string[]> = {};
  const files: Record<string, File[]> = {};
  for (const [name, value] of body) {
    const field = name.replace(/\[\]$/, '');
    if (typeof value !== 'string') {
      if (value.size > 0) files[field] = [...(files[field] ?? []), value];
      continue;
    }
    if (value.trim() === '' && !name.endsWith('[]')) continue;
    const known = values[field];
    if (name.endsWith('[]')) values[field] = [...(Array.isArray(known) ? known : []), value];
    else values[field] = known === undefined ? value : [known, value].flat();
  }
  return { values, files };
}
