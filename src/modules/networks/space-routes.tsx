import { isId } from '#platform/db';
import { orMissing } from '#platform/missing';
import { filled } from '#platform/slots';
import { nameIn } from '#platform/texts';
import { type App, coordinatorsOnly, flash, readForm } from '#platform/web';
import { changeSpace } from './actions/change-space.ts';
import { closeSpace } from './actions/close-space.ts';
import { openSpace } from './actions/open-space.ts';
import { reopenSpace } from './actions/reopen-space.ts';
import { SpaceForm } from './forms.ts';
import { changedFields, rewritten } from './rules/changes.ts';
import { spaceAccesses, spaceKinds } from './rules/space.ts';
import { spaceParts, spacePeople } from './slots.ts';
import { signedChangesOf } from './store/shown-changes.ts';
import { type SpaceInForm, spaceOf, spacesOf } from './store/space.ts';
import { SpaceFormPage } from './views/space-form-page.tsx';
import { SpacePage } from './views/space-page.tsx';
import { SpacesPage } from './views/spaces-page.tsx';

const offered = { kinds: spaceKinds, accesses: spaceAccesses };
const theId = (given: string): string => orMissing(isId(given) ? given : null);

export const spaceRoutes = (app: App): void => {
  app.get('/spaces', async (c) => {
    const { db, network, member } = c.var;
    const spaces = await spacesOf(db, network.id);
    const given = { frame: c.var.frame, path: `/n/${network.slug}`, spaces };
    return c.html(<SpacesPage {...given} isCoordinator={member?.role === 'coordinator'} />);
  });

  app.get('/spaces/new', coordinatorsOnly, (c) => {
    const given = { frame: c.var.frame, path: `/n/${c.var.network.slug}`, space: null, form: null, stale: null };
    return c.html(<SpaceFormPage {...given} {...offered} />);
  });

  app.post('/spaces', coordinatorsOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const path = `/n/${network.slug}`;
    const form = await readForm(c, SpaceForm);
    if (!form.ok) {
      const given = { frame: c.var.frame, path, space: null, form, stale: null };
      return c.html(<SpaceFormPage {...given} {...offered} />, 422);
    }
    const { name, kind, access, purpose, joinUntilOn } = form.value;
    const words = purpose ? { lang: t.lang, text: purpose } : null;
    const opening = { name, kind, access, purpose: words, joinUntilOn: joinUntilOn ?? null };
    const spaceId = await openSpace(db, orMissing(c.var.member), opening, now);
    flash(c, { text: t('networks.space.opened', { name: nameIn(t, name) }) });
    return c.redirect(`${path}/spaces/${spaceId}`, 303);
  });

  app.get('/spaces/:space', async (c) => {
    const { db, t, now, network, member } = c.var;
    const which = { networkId: network.id, spaceId: theId(c.req.param('space')) };
    const space = orMissing(await spaceOf(db, which));
    const subject = { networkId: network.id, kind: 'space', id: space.id };
    const context = { db, t, now, networkSlug: network.slug, member, subject, path: c.req.path };
    const history = { networkId: network.id, thingId: space.id };
    const [people, parts, changes] = await Promise.all([
      filled(spacePeople, context),
      filled(spaceParts, context),
      member?.role === 'coordinator' ? signedChangesOf(db, history, { member, t }) : null,
    ]);
    const given = { path: `/n/${network.slug}`, space, people, parts, changes };
    return c.html(<SpacePage frame={c.var.frame} {...given} />);
  });

  app.get('/spaces/:space/settings', coordinatorsOnly, async (c) => {
    const { db, network } = c.var;
    const space = orMissing(await spaceOf(db, { networkId: network.id, spaceId: theId(c.req.param('space')) }));
    const given = { frame: c.var.frame, path: `/n/${network.slug}`, space, form: null, stale: null };
    return c.html(<SpaceFormPage {...given} {...offered} />);
  });

  app.post('/spaces/:space/settings', coordinatorsOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const path = `/n/${network.slug}`;
    const spaceId = theId(c.req.param('space'));
    const space = orMissing(await spaceOf(db, { networkId: network.id, spaceId }));
    const form = await readForm(c, SpaceForm);
    if (!form.ok) {
      const given = { frame: c.var.frame, path, space, form, stale: null };
      return c.html(<SpaceFormPage {...given} {...offered} />, 422);
    }
    const { name, kind, access, purpose, joinUntilOn, version = 0 } = form.value;
    const words = purpose ? { lang: t.lang, text: purpose } : null;
    const to = { name, kind, access, purpose: words, joinUntilOn: joinUntilOn ?? null };
    const decision = await changeSpace(db, orMissing(c.var.member), { spaceId, version, to }, now);
    if (decision.outcome === 'stale') {
      const { name, kind, access, purpose, joinUntilOn } = decision.current;
      const given = { frame: c.var.frame, path, space: decision.current, form: { values: form.values, problems: {} } };
      return c.html(
        <SpaceFormPage
          {...given}
          stale={changedFields<SpaceInForm>(
            { name, kind, access, purpose, joinUntilOn },
            { ...to, purpose: rewritten(purpose, to.purpose) },
          )}
          {...offered}
        />,
        422,
      );
    }
    flash(c, { text: t('networks.space.changed') });
    return c.redirect(`${path}/spaces/${spaceId}`, 303);
  });

  app.post('/spaces/:space/closing', coordinatorsOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const space = await closeSpace(db, orMissing(c.var.member), theId(c.req.param('space')), now);
    const here = `/n/${network.slug}/spaces/${space.id}`;
    const undo = { action: `${here}/closing?_method=delete`, label: t('networks.undo') };
    flash(c, { text: t('networks.space.nowClosed', { name: nameIn(t, space.name) }), undo });
    return c.redirect(here, 303);
  });

  app.delete('/spaces/:space/closing', coordinatorsOnly, async (c) => {
    const spaceId = theId(c.req.param('space'));
    await reopenSpace(c.var.db, orMissing(c.var.member), spaceId, c.var.now);
    flash(c, { text: c.var.t('networks.space.reopened') });
    return c.redirect(`/n/${c.var.network.slug}/spaces/${spaceId}`, 303);
  });
};
