import { type App, flash, membersOnly } from '#platform/web';
import { withdrawOutcome, withdrawStatement } from '../actions/withdraw.ts';
import { addressOf, asMember, idOf, undoOf } from './here.ts';

/** Words taken back, and put where they were. */
export function withdrawingRoutes(app: App): void {
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
