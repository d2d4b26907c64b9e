import { isCoordinator } from '#platform/member';
import { orMissing } from '#platform/missing';
import { filled } from '#platform/slots';
import type { App } from '#platform/web';
import { mayChangeOrganisation } from '../policy.ts';
import { isOrganisationKind, organisationKinds } from '../rules/organisation.ts';
import { organisationParts } from '../slots.ts';
import { peopleOfOrganisation } from '../store/memberships.ts';
import { mergedIntoOf, organisationOf } from '../store/organisation.ts';
import { organisationChanges } from '../store/organisation-history.ts';
import { kindsIn, organisationPage, ROWS_ON_A_PAGE } from '../store/organisation-list.ts';
import { OrganisationPage } from '../views/organisation-page.tsx';
import { OrganisationsPage } from '../views/organisations-page.tsx';
import { pageNumber, theId } from './asked.ts';
import { called, delegated, withNumber } from './organisation-shown.ts';

export const organisationRoutes = (app: App): void => {
  app.get('/organisations', async (c) => {
    const { db, t, network, member } = c.var;
    const [search, page] = [(c.req.query('q') ?? '').trim().slice(0, 100), pageNumber(c)];
    const asked = c.req.query('kind');
    const kind = isOrganisationKind(asked) ? asked : null;
    const asking = { networkId: network.id, search, kind, page, lang: t.lang };
    const [{ organisations, total }, present] = await Promise.all([
      organisationPage(db, asking),
      kindsIn(db, network.id),
    ]);
    const kinds = organisationKinds.filter((one) => present.includes(one));
    const given = {
      path: `/n/${network.slug}`,
      organisations: organisations.map((one) => called(t.lang, one)),
      total,
      search,
      kind,
      kinds,
      page,
    };
    const pages = Math.ceil(total / ROWS_ON_A_PAGE);
    const who = { isMember: member !== null, isCoordinator: isCoordinator(member) };
    return c.html(<OrganisationsPage frame={c.var.frame} {...given} pages={pages} {...who} />);
  });

  app.get('/organisations/:organisation', async (c) => {
    const { db, t, now, network, member } = c.var;
    const path = `/n/${network.slug}`;
    const which = { networkId: network.id, organisationId: theId(c.req.param('organisation')) };
    const organisation = await organisationOf(db, which);
    if (!organisation) {
      const into = await mergedIntoOf(db, which.organisationId);
      orMissing(into && (await organisationOf(db, { networkId: network.id, organisationId: into })));
      return c.redirect(`${path}/organisations/${into}`, 302);
    }
    const subject = { networkId: network.id, kind: 'organisation', id: organisation.id };
    const context = { db, t, now, networkSlug: network.slug, member, subject, path: c.req.path };
    const mayChange = mayChangeOrganisation(member, await delegated(c), organisation.id);
    const [people, parts, changes] = await Promise.all([
      member ? peopleOfOrganisation(db, { ...which, now }) : null,
      filled(organisationParts, context),
      mayChange ? organisationChanges(db, organisation.id) : null,
    ]);
    const given = {
      path,
      organisation: called(t.lang, withNumber(organisation)),
      people,
      parts,
      changes,
      mayChange,
      mayInvite: mayChange,
    };
    return c.html(<OrganisationPage frame={c.var.frame} {...given} />);
  });
};
