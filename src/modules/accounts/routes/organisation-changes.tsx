import type { Context } from 'hono';
import { isId } from '#platform/db';
import { isCoordinator } from '#platform/member';
import { orMissing } from '#platform/missing';
import { nameIn } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, flash, membersOnly, type RefilledForm, readForm } from '#platform/web';
import { bringOrganisation } from '../actions/bring-organisation.ts';
import { changeOrganisation } from '../actions/change-organisation.ts';
import { createOrganisation } from '../actions/create-organisation.ts';
import { takeOutOrganisation } from '../actions/take-out-organisation.ts';
import { KnownOrganisationForm, OrganisationForm } from '../forms/organisation.ts';
import { mayChangeOrganisation } from '../policy.ts';
import { changedFields } from '../rules/changed-fields.ts';
import { organisationKinds } from '../rules/organisation.ts';
import { type Organisation, organisationOf } from '../store/organisation.ts';
import { organisationNames, organisationsOf } from '../store/organisations.ts';
import { OrganisationFormPage } from '../views/organisation-form-page.tsx';
import { theId } from './asked.ts';
import { delegated, withNumber } from './organisation-shown.ts';

export const organisationChangeRoutes = (app: App): void => {
  app.get('/organisations/new', coordinatorsOnly, (c) => {
    const given = { frame: c.var.frame, path: `/n/${c.var.network.slug}`, kinds: organisationKinds };
    return c.html(<OrganisationFormPage {...given} organisation={null} form={null} />);
  });

  app.post('/organisations', coordinatorsOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const path = `/n/${network.slug}`;
    const given = { frame: c.var.frame, path, kinds: organisationKinds, organisation: null };
    const form = await readForm(c, OrganisationForm);
    if (!form.ok) return c.html(<OrganisationFormPage {...given} form={form} />, 422);

    const { name, aliases, kind, commune, enterpriseNumber, isAnother } = form.value;
    const creating = { name, aliases, kind, commune, enterpriseNumber, isAnother };
    const decision = await createOrganisation(db, orMissing(c.var.member), creating, now);
    if (decision.outcome !== 'added') {
      const names = await organisationNames(db, [decision.id]);
      const known = {
        id: decision.id,
        name: nameIn(t, orMissing(names.get(decision.id))),
        isHere: decision.outcome === 'here',
        mayBeAnother: decision.outcome === 'elsewhere' && enterpriseNumber === null,
      };
      return c.html(
        <OrganisationFormPage {...given} form={{ values: form.values, problems: {} }} known={known} />,
        422,
      );
    }
    flash(c, { text: t('accounts.organisation.added', { name: nameIn(t, name) }) });
    return c.redirect(`${path}/organisations/${decision.id}`, 303);
  });

  app.post('/organisations/known', coordinatorsOnly, async (c) => {
    const form = await readForm(c, KnownOrganisationForm);
    const organisationId = orMissing(form.ok ? form.value.organisation : null);
    await bringOrganisation(c.var.db, orMissing(c.var.member), organisationId, c.var.now);
    flash(c, { text: c.var.t('accounts.organisation.brought') });
    return c.redirect(`/n/${c.var.network.slug}/organisations/${organisationId}`, 303);
  });

  app.get('/organisations/:organisation/settings', membersOnly, async (c) => {
    const organisation = await toChange(c);
    return c.html(await formPage(c, organisation, null));
  });

  app.post('/organisations/:organisation/settings', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const organisation = await toChange(c);
    const form = await readForm(c, OrganisationForm);
    if (!form.ok) return c.html(await formPage(c, organisation, form), 422);

    const { name, aliases, kind, commune, enterpriseNumber, version = 0 } = form.value;
    const to = { name, aliases, kind, commune, enterpriseNumber };
    const changing = { organisationId: organisation.id, version, to };
    const decision = await changeOrganisation(db, orMissing(c.var.member), changing, now);
    if (decision.outcome === 'numberTaken') {
      const problems = { enterpriseNumber: 'accounts.problem.numberTaken' };
      return c.html(await formPage(c, organisation, { values: form.values, problems }), 422);
    }
    if (decision.outcome === 'stale') {
      const again = { values: form.values, problems: {} };
      const theirs = changedFields<Record<string, unknown>>(decision.current, to);
      return c.html(await formPage(c, decision.current, again, theirs), 422);
    }
    flash(c, { text: t('accounts.organisation.changed') });
    return c.redirect(`/n/${network.slug}/organisations/${organisation.id}`, 303);
  });

  app.delete('/organisations/:organisation', coordinatorsOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const path = `/n/${network.slug}/organisations`;
    const organisation = await toChange(c);
    const decision = await takeOutOrganisation(db, orMissing(c.var.member), organisation.id, now);
    const name = nameIn(t, organisation.name);
    if (decision.outcome === 'refused') {
      flash(c, { text: t('accounts.organisation.hasPeople', { name }) });
      return c.redirect(`${path}/${organisation.id}`, 303);
    }
    const undo = { action: `${path}/${organisation.id}/place`, label: t('accounts.undo') };
    flash(c, { text: t('accounts.organisation.out', { name }), undo });
    return c.redirect(path, 303);
  });

  /** Undoes taking it out. */
  app.post('/organisations/:organisation/place', coordinatorsOnly, async (c) => {
    const organisationId = theId(c.req.param('organisation'));
    await bringOrganisation(c.var.db, orMissing(c.var.member), organisationId, c.var.now);
    return c.redirect(`/n/${c.var.network.slug}/organisations/${organisationId}`, 303);
  });
};

/** For those who may change it; for others it is not there. */
async function toChange(c: Context<Env>): Promise<Organisation> {
  const { db, network, member } = c.var;
  const given = c.req.param('organisation');
  const organisation = await organisationOf(db, {
    networkId: network.id,
    organisationId: orMissing(isId(given) ? given : null),
  });
  const may = organisation && mayChangeOrganisation(member, await delegated(c), organisation.id);
  return orMissing(may ? organisation : null);
}

async function formPage(
  c: Context<Env>,
  organisation: Organisation,
  form: RefilledForm | null,
  stale: Record<string, unknown> | null = null,
) {
  const { db, t, network, member } = c.var;
  const all = isCoordinator(member) ? await organisationsOf(db, network.id) : null;
  const others = all?.filter(({ id }) => id !== organisation.id).map(({ id, name }) => ({ id, name: nameIn(t, name) }));
  const given = {
    path: `/n/${network.slug}`,
    organisation: withNumber(organisation),
    kinds: organisationKinds,
    form,
    stale,
  };
  return <OrganisationFormPage frame={c.var.frame} {...given} others={others ?? null} />;
}
