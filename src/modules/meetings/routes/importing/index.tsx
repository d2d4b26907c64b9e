import { personNames } from '#modules/accounts';
import { liveTopics } from '#platform/live';
import { Missing, orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, onceOnly, type RefilledForm, readForm, saidProblems } from '#platform/web';
import { bringMinutes } from '../../actions/importing/bring-minutes.ts';
import { removeImport, returnImport } from '../../actions/importing/remove-import.ts';
import { importPath, importsPath, meetingPath, meetingsPath } from '../../addresses.ts';
import { BringForm, broughtHere } from '../../forms/importing.ts';
import { importOf, importsOf, importsRemoved, importsTopicOf } from '../../store/importing/imports.ts';
import { ImportsPage } from '../../views/importing/imports-page.tsx';
import { RemovalPage } from '../../views/importing/removal-page.tsx';
import { asMember, type Here, idOf, tell } from '../here.ts';
import { pieceRoutes } from './pieces.ts';
import { reviewRoutes } from './review.tsx';

/** Old minutes come in: brought, read, looked at, and only then a meeting. */
export const importingRoutes = (app: App): void => {
  app.get('/meetings/imports', coordinatorsOnly, async (c) => c.html(await importsView(c)));

  app.post('/meetings/imports', coordinatorsOnly, async (c) => {
    const { db, now, t, network } = c.var;
    const form = await readForm(c, BringForm);
    if (!form.ok) return c.html(await importsView(c, form), 422);
    const read = await broughtHere(form.files.files ?? [], form.value, t('importing.pastedName'));
    if (!read.ok) {
      const refilled = { values: form.values, problems: { [read.field]: read.message } };
      return c.html(await importsView(c, refilled), 422);
    }
    const location = importsPath(network.slug);
    const scope = `${c.var.person?.id} meeting-imports:${network.id}`;
    await onceOnly(db, { key: form.key, scope }, async () => {
      await bringMinutes(db, asMember(c), read.brought, form.key ? { key: form.key, scope, location } : null, now);
      return location;
    });
    tell(c, t('importing.said.brought', { count: read.brought.length }));
    return c.redirect(location, 303);
  });

  reviewRoutes(app);
  pieceRoutes(app);

  app.get('/meetings/imports/:import/removal', coordinatorsOnly, async (c) => {
    const { db, network, frame } = c.var;
    const found = orMissing(await importOf(db, { networkId: network.id, importId: idOf(c, 'import') }));
    if (found.state === 'saved' || found.state === 'removed') throw new Missing();
    const decided = Object.keys(found.choices).filter((item) => item !== 'into').length;
    const path = importPath(network.slug, found.id);
    return c.html(<RemovalPage frame={frame} path={path} name={found.name} decided={decided} />);
  });

  app.delete('/meetings/imports/:import', coordinatorsOnly, async (c) => {
    const { db, now, t, network } = c.var;
    const importId = idOf(c, 'import');
    const isRemoved = await removeImport(db, asMember(c), importId, now);
    if (isRemoved) tell(c, t('importing.said.removed'), { action: `${importPath(network.slug, importId)}/return` });
    return c.redirect(importsPath(network.slug), 303);
  });

  app.post('/meetings/imports/:import/return', coordinatorsOnly, async (c) => {
    const { db, now, t, network } = c.var;
    await returnImport(db, asMember(c), idOf(c, 'import'), now);
    tell(c, t('importing.said.returned'));
    return c.redirect(importsPath(network.slug), 303);
  });
};

async function importsView(c: Here, refilled: RefilledForm | null = null) {
  const { db, now, t, network, frame, formKey } = c.var;
  const [imports, removed] = await Promise.all([importsOf(db, network.id), importsRemoved(db, network.id)]);
  const names = await personNames(
    db,
    imports.flatMap(({ broughtBy }) => broughtBy ?? []),
  );
  // Without JavaScript the browser asks again by itself, as long as something is being read and nothing is being typed.
  const reading = imports.filter(({ state }) => state === 'reading').length;
  const waits = reading > 0 && !refilled && c.req.query('add') === undefined;
  if (waits) c.header('Refresh', '3');
  return (
    <ImportsPage
      frame={{ ...frame, live: liveTopics([importsTopicOf(network.id)], now) }}
      path={importsPath(network.slug)}
      meetingsHref={meetingsPath(network.slug)}
      removed={removed.map(({ id, name }) => ({ id, name }))}
      imports={imports.map(({ id, name, state, reason, eventId, broughtBy, broughtAt, decided }) => ({
        id,
        name,
        state,
        reason,
        href:
          state === 'saved' && eventId
            ? meetingPath(network.slug, eventId)
            : state === 'toReview'
              ? importPath(network.slug, id)
              : null,
        decided,
        words: [
          t.ago(broughtAt, now),
          names.get(broughtBy ?? ''),
          state === 'toReview' && decided > 0 ? t('importing.underway', { count: decided }) : null,
        ]
          .filter(Boolean)
          .join(', '),
      }))}
      reading={reading}
      pasted={String(refilled?.values.pasted ?? '')}
      name={String(refilled?.values.name ?? '')}
      problems={saidProblems(t, refilled).all}
      formKey={waits ? null : formKey}
    />
  );
}
