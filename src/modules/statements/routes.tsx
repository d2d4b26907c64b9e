import type { Context } from 'hono';
import { organisationNames, personNames } from '#modules/accounts';
import { isId } from '#platform/db';
import { liveTopics } from '#platform/live';
import { Missing, orMissing } from '#platform/missing';
import { showSubjects } from '#platform/subject';
import { type App, addressLimit, type Env, flash, membersOnly, onceOnly, readForm } from '#platform/web';
import { speak } from './actions/speak.ts';
import { tellOutcome } from './actions/tell-outcome.ts';
import { withdrawOutcome, withdrawStatement } from './actions/withdraw.ts';
import { OutcomeForm, SayForm, StatementsAsked } from './forms.ts';
import { followSeal, openFollow, openRight } from './right.ts';
import { mayWithdraw } from './rules/withdraw.ts';
import {
  outcomesOfStatement,
  PER_PAGE,
  type StatementRow,
  statementOf,
  statementsOfNetwork,
} from './store/statements.ts';
import { FollowedPage } from './views/followed-page.tsx';
import { SayPage } from './views/say-page.tsx';
import { StatementPage } from './views/statement-page.tsx';
import { StatementsPage } from './views/statements-page.tsx';

type Here = Context<Env>;

const idOf = (c: Here, name: string): string => {
  const id = c.req.param(name);
  return orMissing(isId(id) ? id : null);
};
const asMember = (c: Here) => orMissing(c.var.member);
const addressOf = (c: Here, statementId: string) => `/n/${c.var.network.slug}/statements/${statementId}`;
const undoOf = (c: Here, path: string) => ({ action: addressOf(c, path), label: c.var.t('statements.undo') });

export function routes(app: App): void {
  app.get('/statements', membersOnly, async (c) => {
    const { db, network, now } = c.var;
    const asked = StatementsAsked.parse(c.req.query());
    const waiting = asked.waiting !== undefined;
    const rows = await statementsOfNetwork(db, { networkId: network.id, kind: asked.kind, waiting, page: asked.page });
    const frame = { ...c.var.frame, live: liveTopics([`statements:${network.id}`], now) };
    const said = await shown(c, rows.slice(0, PER_PAGE));
    return c.html(
      <StatementsPage
        frame={frame}
        slug={network.slug}
        said={said}
        asked={{ ...asked, waiting }}
        more={rows.length > PER_PAGE}
        now={now}
      />,
    );
  });

  // Open to whoever holds a right: a member on a page of the network, or somebody with a code at a table.
  app.post('/statements', addressLimit('say', { points: 60, seconds: 300 }), async (c) => {
    const { db, t, network, member, now } = c.var;
    const form = await readForm(c, SayForm);
    const given = form.ok ? form.value.right : form.values.right;
    const right = openRight(typeof given === 'string' ? given : '', now);
    if (!right || right.subject.networkId !== network.id) throw new Missing();
    if (!form.ok)
      return c.html(
        <SayPage
          frame={c.var.frame}
          slug={network.slug}
          right={String(given)}
          back={right.back}
          refilled={form}
          named={!member}
        />,
        422,
      );

    const locationOf = (statementId: string) =>
      member
        ? right.back
        : `/n/${network.slug}/statements/followed/${followSeal({ networkId: network.id, statementId })}`;
    const { key, value } = form;
    const scope = `say:${network.id}`;
    const speaking = { ...value, lang: value.lang ?? t.lang };
    const location = await onceOnly(db, { key, scope }, async () => {
      const statementId = await speak(db, {
        right,
        member,
        speaking,
        once: key === null ? null : { key, scope, locationOf },
        now,
      });
      if (member) flash(c, { text: t('statements.done.said'), undo: undoOf(c, `${statementId}/withdrawal`) });
      return locationOf(statementId);
    });
    return c.redirect(location, 303);
  });

  app.get('/statements/followed/:seal', addressLimit('follow', { points: 120, seconds: 300 }), async (c) => {
    const { db, network, now } = c.var;
    const followed = openFollow(c.req.param('seal'), now);
    if (!followed || followed.networkId !== network.id) throw new Missing();
    const statement = orMissing(await statementOf(db, followed));
    const outcomes = await outcomesOfStatement(db, followed);
    return c.html(
      <FollowedPage
        frame={c.var.frame}
        address={`${c.var.origin}${c.req.path}`}
        statement={statement}
        outcomes={outcomes}
        now={now}
      />,
    );
  });

  app.get('/statements/:statement', membersOnly, async (c) => statementPage(c, 200));

  app.post('/statements/:statement/outcomes', membersOnly, async (c) => {
    const { db, t, now } = c.var;
    const statementId = idOf(c, 'statement');
    const form = await readForm(c, OutcomeForm);
    if (!form.ok) return statementPage(c, 422, form);
    const outcomeId = await tellOutcome(db, asMember(c), { statementId, words: form.value.words, lang: t.lang }, now);
    flash(c, { text: t('statements.done.told'), undo: undoOf(c, `${statementId}/outcomes/${outcomeId}/withdrawal`) });
    return c.redirect(addressOf(c, statementId), 303);
  });

  app.post('/statements/:statement/withdrawal', membersOnly, async (c) => {
    const { db, t, network, now } = c.var;
    const statementId = idOf(c, 'statement');
    await withdrawStatement(db, asMember(c), { statementId, withdrawn: true }, now);
    flash(c, { text: t('statements.done.withdrawn'), undo: undoOf(c, `${statementId}/withdrawal?_method=delete`) });
    return c.redirect(`/n/${network.slug}/statements`, 303);
  });

  app.delete('/statements/:statement/withdrawal', membersOnly, async (c) => {
    const statementId = idOf(c, 'statement');
    await withdrawStatement(c.var.db, asMember(c), { statementId, withdrawn: false }, c.var.now);
    flash(c, { text: c.var.t('statements.done.back') });
    return c.redirect(addressOf(c, statementId), 303);
  });

  app.post('/statements/:statement/outcomes/:outcome/withdrawal', membersOnly, async (c) => {
    const { db, t, now } = c.var;
    const [statementId, outcomeId] = [idOf(c, 'statement'), idOf(c, 'outcome')];
    await withdrawOutcome(db, asMember(c), { outcomeId, withdrawn: true }, now);
    const undo = undoOf(c, `${statementId}/outcomes/${outcomeId}/withdrawal?_method=delete`);
    flash(c, { text: t('statements.done.withdrawn'), undo });
    return c.redirect(addressOf(c, statementId), 303);
  });

  app.delete('/statements/:statement/outcomes/:outcome/withdrawal', membersOnly, async (c) => {
    const [statementId, outcomeId] = [idOf(c, 'statement'), idOf(c, 'outcome')];
    await withdrawOutcome(c.var.db, asMember(c), { outcomeId, withdrawn: false }, c.var.now);
    flash(c, { text: c.var.t('statements.done.back') });
    return c.redirect(addressOf(c, statementId), 303);
  });
}

async function statementPage(c: Here, status: 200 | 422, refilled?: Parameters<typeof StatementPage>[0]['refilled']) {
  const { db, network, now } = c.var;
  const member = asMember(c);
  const statement = orMissing(await statementOf(db, { networkId: network.id, statementId: idOf(c, 'statement') }));
  if (statement.withdrawnAt) throw new Missing();
  const outcomes = await outcomesOfStatement(db, { networkId: network.id, statementId: statement.id });
  const [said] = await shown(
    c,
    [statement],
    outcomes.flatMap(({ toldBy }) => toldBy ?? []),
  );
  const names = await personNames(
    db,
    outcomes.flatMap(({ toldBy }) => toldBy ?? []),
  );
  const frame = { ...c.var.frame, live: liveTopics([`statements:${network.id}`], now) };
  return c.html(
    <StatementPage
      frame={frame}
      slug={network.slug}
      said={orMissing(said)}
      outcomes={outcomes.map((outcome) => ({
        ...outcome,
        by: names.get(outcome.toldBy ?? '') ?? null,
        mayWithdraw: mayWithdraw({ saidBy: outcome.toldBy }, member),
      }))}
      mayWithdraw={mayWithdraw(statement, member)}
      refilled={refilled}
      now={now}
    />,
    status,
  );
}

/** Who said it and where, for a screenful at once. */
async function shown(c: Here, rows: StatementRow[], others: string[] = []) {
  const { db, t, network, member } = c.var;
  const [people, organisations, subjects] = await Promise.all([
    personNames(db, [...new Set([...rows.flatMap(({ saidBy }) => saidBy ?? []), ...others])]),
    organisationNames(db, [...new Set(rows.flatMap(({ organisationId }) => organisationId ?? []))]),
    showSubjects(
      db,
      network.id,
      rows.map(({ subjectKind: kind, subjectId: id }) => ({ kind, id })),
      { member, t, base: `/n/${network.slug}` },
    ),
  ]);
  return rows.map((row) => ({
    ...row,
    by: row.saidBy ? (people.get(row.saidBy) ?? null) : row.name,
    organisation: (row.organisationId && organisations.get(row.organisationId)?.[t.lang]) || null,
    where: subjects.get(`${row.subjectKind}:${row.subjectId}`) ?? null,
  }));
}
