import type { Context, MiddlewareHandler } from 'hono';
import { memberReachable } from '#modules/accounts';
import { Missing, orMissing } from '#platform/missing';
import { type App, addressLimit, type Env, membersOnly, readForm } from '#platform/web';
import { type Changer, changePromise } from '../actions/change-promise.ts';
import type { Promising } from '../actions/promise.ts';
import { PromiseForm, type PromiseTyped } from '../forms.ts';
import { mayChange, mayComplete } from '../rules/may.ts';
import { isOver } from '../rules/standing.ts';
import { type CommitmentRow, commitmentOf } from '../store/commitments.ts';
import { type Here, idOf, pathOf, tell } from './here.ts';
import { type OriginHere, originHere } from './origin-here.ts';
import { ownerTyped } from './owner-typed.ts';
import { pastDate, promisingFrom, wrongOrganisation } from './promise-typed.ts';
import { promiseView, standsOf } from './promise-view.tsx';
import { theirsOf } from './theirs.ts';

type Changing = {
  row: CommitmentRow;
  changer: Changer;
  /** The table it was kept at, which completes it by its right. null: a member, in the network. */
  table: OriginHere | null;
  /** false: it was kept at this table, and somebody completed it meanwhile. */
  isTheirs: boolean;
};

/** Whoever holds the right of a table has no account; what the right opens is looked at where the promise is read. */
const membersOrTable: MiddlewareHandler<Env> = (c: Context<Env>, next) =>
  c.req.query('right') === undefined ? membersOnly(c, next) : next();

/** Changes of a promise, and the intention that a table completes. */
export const changingRoutes = (app: App): void => {
  const often = addressLimit('promise', { points: 120, seconds: 300 });

  app.get('/commitments/:commitment/edit', often, membersOrTable, async (c) => {
    const { row, table, isTheirs } = await toChange(c);
    if (!isTheirs) return completedMeanwhile(c, row, table);
    return c.html(await promiseView(c, { origin: table, row }));
  });

  app.patch('/commitments/:commitment', often, membersOrTable, async (c) => {
    const { db, t, now, network } = c.var;
    const { row, changer, table: origin, isTheirs } = await toChange(c);
    if (!isTheirs) return completedMeanwhile(c, row, origin);
    const isPlain = origin?.isPlain ?? false;
    const form = await readForm(c, PromiseForm);
    if (!form.ok) return c.html(await promiseView(c, { origin, row, refilled: form }), 422);
    const read = await ownerTyped(c, isPlain ? await withOwnerKept(c, form.value, row) : form.value);
    const isAllowed = isPlain || read.organisationId === row.organisationId;
    const problems = {
      ...read.problems,
      ...wrongOrganisation(c, read, isAllowed),
      ...pastDate(c, form.value, { said: null, row }),
    };
    if (Object.keys(problems).length > 0)
      return c.html(await promiseView(c, { origin, row, refilled: { values: form.values, problems } }), 422);

    const typed = promisingFrom(form.value, read, t.lang, row);
    const promising = isPlain ? withUnseenKept(typed, row) : typed;
    const changing = { networkId: network.id, commitmentId: row.id, version: form.value.version ?? 0, promising };
    const decision = await changePromise(db, changer, changing, now);
    const refilled = { values: form.values, problems: {} };
    if (decision.outcome === 'refused')
      return c.html(await promiseView(c, { origin, row, refilled, lacks: decision.lacks }), 422);
    if (decision.outcome === 'stale') {
      if (!changer.may(decision.current)) return completedMeanwhile(c, row, origin);
      const theirs = theirsOf(c, await standsOf(c, decision.current, isPlain), form.values);
      return c.html(await promiseView(c, { origin, row: decision.current, refilled, theirs }), 422);
    }
    tell(c, t(origin && !promising.asIntention ? 'commitments.said.promised' : 'commitments.said.changed'));
    return c.redirect(origin?.back ?? pathOf(c, row.id), 303);
  });
};

async function toChange(c: Here): Promise<Changing> {
  const { db, network, member } = c.var;
  const which = { networkId: network.id, commitmentId: idOf(c, 'commitment') };
  const right = c.req.query('right');
  const table = right === undefined ? null : await originHere(c, { right });
  const row = orMissing(await commitmentOf(db, which));
  const may = (held: CommitmentRow) =>
    !isOver(held.standing) &&
    ((member !== null && mayChange(held, member)) || (table !== null && mayComplete(held, table.origin)));
  const isTheirs = may(row);
  if (!isTheirs && !(table && mayComplete({ ...row, standing: 'intention' }, table.origin))) throw new Missing();
  return { row, table, isTheirs, changer: { personId: member?.personId ?? null, may } };
}

/** What became a promise meanwhile is no longer the table's: its page says what it is. */
function completedMeanwhile(c: Here, row: CommitmentRow, table: OriginHere | null): Response {
  tell(c, c.var.t('commitments.said.completedMeanwhile'));
  return c.redirect(table?.back ?? pathOf(c, row.id), 303);
}

/** A table is not told who was named elsewhere, nor at which address: what it leaves empty stays. */
async function withOwnerKept(c: Here, typed: PromiseTyped, row: CommitmentRow): Promise<PromiseTyped> {
  if (typed.ownerEmail !== undefined) return typed;
  if (row.contactEmail && typed.owner === (row.contactName ?? undefined))
    return { ...typed, owner: row.contactName ?? undefined, ownerEmail: row.contactEmail };
  if (!row.ownerId || typed.owner !== undefined) return typed;
  const owner = await memberReachable(c.var.db, { networkId: c.var.network.id, now: c.var.now }, row.ownerId);
  return { ...typed, ownerEmail: owner?.email };
}

/** Neither does it see the second delegate and what was decided. */
const withUnseenKept = (typed: Promising, row: CommitmentRow): Promising => ({
  ...typed,
  secondId: row.secondId,
  decided: row.decided,
  audience: row.audience,
});
