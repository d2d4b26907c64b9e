import { personNames } from '#modules/accounts';
import { liveTopics } from '#platform/live';
import { Missing, orMissing } from '#platform/missing';
import { filled } from '#platform/slots';
import { type App, flash, membersOnly, type RefilledForm, readForm } from '#platform/web';
import { tellOutcome } from '../actions/tell-outcome.ts';
import { OutcomeForm, StatementsAsked } from '../forms.ts';
import { mayWithdraw } from '../rules/withdraw.ts';
import { statementParts } from '../slots.ts';
import { outcomesOfStatement, PER_PAGE, statementOf, statementsOfNetwork } from '../store/statements.ts';
import { StatementPage } from '../views/statement-page.tsx';
import { StatementsPage } from '../views/statements-page.tsx';
import { addressOf, asMember, type Here, idOf, undoOf } from './here.ts';
import { shown } from './shown.ts';

/** Members read what was said, and tell what came of it. */
export function readingRoutes(app: App): void {
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
}

async function statementPage(c: Here, status: 200 | 422, refilled?: RefilledForm) {
  const { db, t, network, now } = c.var;
  const member = asMember(c);
  const statement = orMissing(await statementOf(db, { networkId: network.id, statementId: idOf(c, 'statement') }));
  if (statement.withdrawnAt) throw new Missing();
  const outcomes = await outcomesOfStatement(db, { networkId: network.id, statementId: statement.id });
  const [said] = await shown(c, [statement]);
  const names = await personNames(
    db,
    outcomes.flatMap(({ toldBy }) => toldBy ?? []),
  );
  const subject = { networkId: network.id, kind: 'statement', id: statement.id };
  const context = { db, t, now, networkSlug: network.slug, member, subject, path: c.req.path };
  const parts = await filled(statementParts, context);
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
      parts={parts}
      refilled={refilled}
      now={now}
    />,
    status,
  );
}
