import { Missing, orMissing } from '#platform/missing';
import { type App, addressLimit, flash, onceOnly, readForm } from '#platform/web';
import { speak } from '../actions/speak.ts';
import { SayForm } from '../forms.ts';
import { followSeal, openFollow, openRight } from '../right.ts';
import { outcomesOfStatement, statementOf } from '../store/statements.ts';
import { FollowedPage } from '../views/followed-page.tsx';
import { SayPage } from '../views/say-page.tsx';
import { undoOf } from './here.ts';

/** Somebody speaks, and follows what comes of it: with a right or a seal, without an account. */
export function sayingRoutes(app: App): void {
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
        : `/n/${network.slug}/statements/followed/${followSeal({ networkId: network.id, statementId })}?from=${encodeURIComponent(right.back)}`;
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
        back={localOnly(c.req.query('from'))}
        statement={statement}
        outcomes={outcomes}
        now={now}
      />,
    );
  });
}

/** Where they spoke, to go back there at once. The address they keep does not hold it. */
const localOnly = (from: string | undefined): string | null => (from && /^\/[\w-][\w./-]*$/.test(from) ? from : null);
