import type { Context } from 'hono';
import type { z } from 'zod';
import { isId } from '#platform/db';
import type { Env } from './env.ts';
import { Unreadable } from './unreadable.ts';

/** What was typed, to show it again, with what is wrong: field → key of a text, or the schema's own message. */
export type RefilledForm = { values: Record<string, string | string[]>; problems: Record<string, string> };

export type FormReading<Value> =
  | { ok: true; value: Value; values: RefilledForm['values']; files: Record<string, File[]>; key: string | null }
  | ({ ok: false; files: Record<string, File[]> } & RefilledForm);

/**
 * Reads a form by its schema. Fields named `x[]` or sent twice are lists; empty fields are left out, so an optional
 * field is `.optional()`. `key`: the idempotency key, made on the device (`_key`). A message in the schema is the key
 * of a text (`z.string({ error: 'calendar.problem.title' })`). Throws `Unreadable` when what was sent is no form.
 */
export const readForm = async <Schema extends z.ZodType>(
  c: Context<Env>,
  schema: Schema,
): Promise<FormReading<z.output<Schema>>> => (await typedIn(c)).read(schema);

export type Typed = {
  values: RefilledForm['values'];
  key: string | null;
  read: <Schema extends z.ZodType>(schema: Schema) => FormReading<z.output<Schema>>;
};

/** What was typed, to be read by a schema that is known later: in an act that holds what the form is about. */
export async function typedIn(c: Context<Env>): Promise<Typed> {
  const fields = fieldsOf(await bodyOf(c));
  return { values: fields.values, key: keyIn(fields.values), read: (schema) => readFields(fields, schema) };
}

function readFields<Schema extends z.ZodType>(
  { values, files }: ReturnType<typeof fieldsOf>,
  schema: Schema,
): FormReading<z.output<Schema>> {
  const read = schema.safeParse(values);
  if (read.success) return { ok: true, value: read.data, values, files, key: keyIn(values) };

  const problems: Record<string, string> = {};
  for (const issue of read.error.issues) {
    const field = String(issue.path[0] ?? 'form');
    problems[field] ??= issue.message;
  }
  return { ok: false, values, problems, files };
}

const keyIn = ({ _key }: RefilledForm['values']): string | null =>
  typeof _key === 'string' && isId(_key) ? _key : null;

/** What is wrong in a form, field by field; nothing in one that is right. */
export const problemsOf = (form: FormReading<unknown>): RefilledForm['problems'] => (form.ok ? {} : form.problems);

/** More than the form of a list of two thousand people has. */
const MOST_FIELDS = 50_000;

const isForm = (type: string) => /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(type);

async function bodyOf(c: Context<Env>): Promise<FormData> {
  if (!isForm(c.req.header('content-type') ?? '')) {
    // A button may send nothing at all; anything else that is no form was not sent by one of our pages.
    if ((await c.req.arrayBuffer()).byteLength === 0) return new FormData();
    throw new Unreadable();
  }
  try {
    return await c.req.formData();
  } catch {
    throw new Unreadable();
  }
}

function fieldsOf(body: FormData) {
  // Without a prototype a field called `constructor` is a field like any other.
  const values: Record<string, string | string[]> = Object.create(null);
  const files: Record<string, File[]> = Object.create(null);
  let count = 0;
  for (const [name, given] of body) {
    if (++count > MOST_FIELDS) throw new Unreadable();
    const isList = name.endsWith('[]');
    const field = isList ? name.slice(0, -2) : name;
    if (typeof given !== 'string') {
      // No file was chosen. One that was chosen and is empty has a name.
      if (given.size === 0 && given.name === '') continue;
      files[field] ??= [];
      files[field].push(given);
      continue;
    }
    const value = textOf(given);
    const known = values[field];
    if (value.trim() === '' && !isList) continue;
    if (Array.isArray(known)) known.push(value);
    else if (isList) values[field] = [value];
    else values[field] = known === undefined ? value : [known, value];
  }
  return { values, files };
}

/** Browsers send the end of a line as two signs and count it as one; the database refuses the sign nobody can type. */
const textOf = (typed: string): string => typed.replace(/\r\n?/g, '\n').replaceAll('\0', '');
