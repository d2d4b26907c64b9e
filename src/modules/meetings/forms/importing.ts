import { z } from 'zod';
import type { Brought } from '../actions/importing/bring-minutes.ts';
import { groups } from '../rules/importing/items.ts';

/** Of one file: what may hang on a meeting as a document, in bytes. Of one sending: what a request may weigh. */
export const LARGEST_FILE = 5_000_000;
export const MOST_FILES = 20;
const MOST_PASTED = 400_000;

export const BringForm = z.object({
  name: z.string().trim().max(160, { error: 'web.problem.tooLong' }).optional(),
  pasted: z.string().max(MOST_PASTED, { error: 'web.problem.tooLong' }).optional(),
});

type Problem = { field: 'files' | 'pasted'; message: string };

/** What came, each file for itself: one that is too large keeps none of the others out. */
export async function broughtHere(
  files: readonly File[],
  { name, pasted }: z.output<typeof BringForm>,
  pastedName: string,
): Promise<{ ok: true; brought: Brought[] } | ({ ok: false } & Problem)> {
  if (files.length > MOST_FILES) return { ok: false, field: 'files', message: 'importing.problem.many' };
  const brought: Brought[] = [];
  for (const file of files) {
    const bytes = file.size > LARGEST_FILE ? null : new Uint8Array(await file.arrayBuffer());
    const contentType = 'application/octet-stream';
    brought.push({ kind: 'file', name: file.name || pastedName, contentType, bytes });
  }
  if (pasted?.trim()) brought.push({ kind: 'pasted', name: name || pastedName, text: pasted });
  if (brought.length === 0) return { ok: false, field: 'files', message: 'importing.problem.nothing' };
  return { ok: true, brought };
}

/** The name of a group accepts all of it that is open. */
export const nexts = ['keep', 'save', ...groups, ...groups.map((group) => `keep-${group}` as const)] as const;

/** The choices themselves are read by the items of the import. */
export const ReviewForm = z.object({
  version: z.coerce.number().int().catch(-1),
  next: z.enum(nexts).catch('keep'),
});
