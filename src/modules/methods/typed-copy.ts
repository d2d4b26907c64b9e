import type { z } from 'zod';
import type { CopyForm } from './forms.ts';
import type { CopyContent, CopyStep } from './rules/copy.ts';
import type { Said } from './rules/method.ts';
import { reworded, wholeMinutes } from './rules/reworded.ts';

/** The method that the form says, in the language it was written in; the others stay as `before` has them. null: a new one. */
export function contentTyped(
  value: z.output<typeof CopyForm>,
  steps: CopyStep[],
  before: CopyContent | null,
  lang: keyof Said,
): CopyContent {
  const { name, what, notWhen, rotation, peopleFrom, peopleTo, seatedFrom, seatedTo, materials, purposes, roles } =
    value;
  return {
    name: reworded(before?.name ?? null, name, lang),
    what: reworded(before?.what ?? null, what, lang),
    notWhen: reworded(before?.notWhen ?? null, notWhen, lang),
    rotation: rotation ? reworded(before?.rotation ?? null, rotation, lang) : null,
    people: { from: peopleFrom, to: peopleTo ?? null },
    seated: seatedFrom === undefined ? null : { from: seatedFrom, to: seatedTo ?? null },
    minutes: wholeMinutes(before, steps),
    materials,
    purposes,
    roles,
    steps,
  };
}
