import type { Context } from 'hono';
import { organisationNames } from '#modules/accounts';
import type { Env, RefilledForm } from '#platform/web';
import { chosen, saidProblems, typed } from '#platform/web';
import type { Asked } from '../../rules/asked/asked.ts';
import { shownOf } from '../../rules/asked/shown.ts';
import type { AskedFieldsProps } from '../../views/registering/asked-fields.tsx';

/** Names of the organisations that receive at a stop. Nothing is asked of the database where none does. */
export async function hostsOf(c: Context<Env>, { choices }: Pick<Asked, 'choices'>): Promise<Map<string, string>> {
  const ids = [...new Set(choices.flatMap(({ hostId }) => hostId ?? []))];
  if (ids.length === 0) return new Map();
  const names = await organisationNames(c.var.db, ids);
  return new Map([...names].map(([id, name]) => [id, name[c.var.t.lang] ?? name.fr]));
}

type Filling = {
  asked: Asked;
  canWait: boolean;
  refilled: RefilledForm | null;
  /** What stands there, as it would have been typed. */
  stands?: Readonly<Record<string, string | string[]>>;
  /** Ids of what this person has already. */
  mine?: readonly string[];
};

/** What the event asks, with what was typed or stands there. */
export async function askedFieldsOf(
  c: Context<Env>,
  { asked, canWait, refilled, stands = {}, mine = [] }: Filling,
): Promise<AskedFieldsProps> {
  const { t } = c.var;
  const problems = saidProblems(t, refilled);
  return {
    t,
    asked: shownOf(asked, { mine, canWait }),
    hosts: await hostsOf(c, asked),
    value: (field) => typed(refilled, field, [stands[field] ?? ''].flat()[0]),
    chosen: (field) => chosen(refilled, field, [stands[field] ?? []].flat()),
    error: problems.of,
  };
}
