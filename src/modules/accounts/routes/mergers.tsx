import type { Context } from 'hono';
import { orMissing } from '#platform/missing';
import { nameIn } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, flash, readForm } from '#platform/web';
import { mergeOrganisations } from '../actions/merge-organisations.ts';
import { MergerForm } from '../forms/organisation.ts';
import { merged } from '../rules/merge.ts';
import { peopleOfOrganisation } from '../store/memberships.ts';
import { organisationOf } from '../store/organisation.ts';
import { MergePage } from '../views/merge-page.tsx';
import { theId } from './asked.ts';

/** Two organisations that are one: first what would become of them, then the act. */
export const mergerRoutes = (app: App): void => {
  const page = async (c: Context<Env>, intoId: string, refusal: string | null) => {
    const { db, now, network } = c.var;
    const both = [theId(c.req.param('organisation')), intoId].map((organisationId) =>
      organisationOf(db, { networkId: network.id, organisationId }),
    );
    const [from, into] = (await Promise.all(both)).map(orMissing);
    if (!from || !into || from.id === into.id) return c.notFound();
    const people = await peopleOfOrganisation(db, { networkId: network.id, organisationId: from.id, now });
    const result = { name: into.name, ...merged(into, from) };
    const given = { path: `/n/${network.slug}`, from, into, result, peopleMoving: people.length, refusal };
    return c.html(<MergePage frame={c.var.frame} {...given} />, refusal ? 422 : 200);
  };

  app.get('/organisations/:organisation/merger', coordinatorsOnly, (c) => page(c, theId(c.req.query('into')), null));

  app.post('/organisations/:organisation/merger', coordinatorsOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const form = await readForm(c, MergerForm);
    const into = orMissing(form.ok ? form.value.into : null);
    const from = theId(c.req.param('organisation'));
    const decision = await mergeOrganisations(db, orMissing(c.var.member), { from, into }, now);
    if (decision.outcome === 'refused') return page(c, into, t(`accounts.merge.refused.${decision.reason}`));
    const kept = orMissing(await organisationOf(db, { networkId: network.id, organisationId: into }));
    flash(c, { text: t('accounts.merge.done', { name: nameIn(t, kept.name) }) });
    return c.redirect(`/n/${network.slug}/organisations/${into}`, 303);
  });
};
