import { z } from 'zod';
import type { LineChoice } from '../../rules/people/import-review.ts';

/** `organisation-<key>` and `line-<number>` hold what was decided. */
export const decisionsForm = z
  .looseObject({
    version: z.coerce.number({ error: 'web.problem.number' }).int(),
    next: z.enum(['again', 'import'], { error: 'web.problem.choice' }).default('again'),
  })
  .transform(({ version, next, ...sent }) => ({ version, next, sent: sent as Readonly<Record<string, unknown>> }));

/** What was decided line by line; a line that keeps the usual is left out. */
export function lineChoices(
  sent: Readonly<Record<string, unknown>>,
  usual: (line: string) => LineChoice,
): Record<string, LineChoice> {
  const choices: Record<string, LineChoice> = {};
  for (const [name, value] of Object.entries(sent)) {
    const line = /^line-(\d{1,6})$/.exec(name)?.[1];
    if (line && (value === 'add' || value === 'skip') && value !== usual(line)) choices[line] = value;
  }
  return choices;
}

export const organisationChoice = (sent: Readonly<Record<string, unknown>>, key: string): string | undefined => {
  const value = sent[`organisation-${key}`];
  return typeof value === 'string' ? value : undefined;
};
