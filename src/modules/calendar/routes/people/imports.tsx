import type { Context } from 'hono';
import { orMissing } from '#platform/missing';
import { fileKind, writeSheet } from '#platform/sheets';
import { type App, coordinatorsOnly, type Env, flash, readForm } from '#platform/web';
import { bringList } from '../../actions/people/bring-list.ts';
import { chooseColumns } from '../../actions/people/choose-columns.ts';
import { dropList, takeUpList } from '../../actions/people/drop-list.ts';
import { keepDecisions } from '../../actions/people/keep-decisions.ts';
import { saveList } from '../../actions/people/save-list.ts';
import { undoList } from '../../actions/people/undo-list.ts';
import { eventPath } from '../../addresses.ts';
import { bringForm, broughtFile } from '../../forms/people/bring-form.ts';
import { columnsForm } from '../../forms/people/columns-form.ts';
import { decisionsForm } from '../../forms/people/decisions-form.ts';
import { UndoPage } from '../../views/people/result-page.tsx';
import { onceOf } from '../once-of.ts';
import { bringView, importPath, importThere, importView, refusedLines } from './import-views.tsx';
import { sentDecisions } from './review-views.tsx';

export const importRoutes = (app: App): void => {
  app.get('/events/:event/imports/new', coordinatorsOnly, async (c) => c.html(await bringView(c)));

  app.post('/events/:event/imports', coordinatorsOnly, async (c) => {
    const { db, now, network, member } = c.var;
    const form = await readForm(c, bringForm);
    const pasted = form.ok ? (form.value.pasted ?? '') : '';
    const brought = await broughtFile(form.files.file?.[0], pasted, c.var.t('calendar.import.pastedName'));
    if (!brought.ok) return c.html(await bringView(c, { pasted, problem: brought }), 422);
    const eventId = c.req.param('event');
    const pageOf = (id: string) => `${eventPath(network.slug, eventId)}/imports/${id}?step=columns`;
    const asked = { once: onceOf(c, form.ok ? form.key : null), pageOf };
    const page = await bringList(db, orMissing(member), { eventId, ...brought }, asked, now);
    return c.redirect(page, 303);
  });

  app.get('/events/:event/imports/:import', coordinatorsOnly, async (c) =>
    c.html(await importView(c, await importThere(c))),
  );

  app.put('/events/:event/imports/:import/columns', coordinatorsOnly, async (c) => {
    const form = await readForm(c, columnsForm);
    if (!form.ok) return c.html(await importView(c, await importThere(c), { isStale: true, step: 'columns' }), 422);
    const decision = await chooseColumns(c.var.db, orMissing(c.var.member), { ...whichOf(c), ...form.value.chosen });
    if (decision === 'stale')
      return c.html(await importView(c, await importThere(c), { isStale: true, step: 'columns' }), 422);
    return c.redirect(`${importPath(c)}${form.value.next === 'again' ? '?step=columns' : ''}`, 303);
  });

  app.post('/events/:event/imports/:import/registrations', coordinatorsOnly, async (c) => {
    const { db, now, t, member } = c.var;
    const list = await importThere(c);
    const form = await readForm(c, decisionsForm);
    if (!form.ok) return c.html(await importView(c, list, { isStale: true }), 422);
    const { version, next, sent } = form.value;
    const decisions = await sentDecisions(c, list, sent);
    const deciding = { ...whichOf(c), version, decisions };
    const outcome =
      next === 'again'
        ? await keepDecisions(db, orMissing(member), deciding)
        : await saveList(db, orMissing(member), deciding, now);
    if (outcome === 'stale') return c.html(await importView(c, await importThere(c), { isStale: true }), 422);
    if (outcome === 'saved') flash(c, { text: t('calendar.said.imported') });
    return c.redirect(importPath(c), 303);
  });

  app.get('/events/:event/imports/:import/withdrawal', coordinatorsOnly, async (c) => {
    const list = await importThere(c);
    if (list.state !== 'saved') return c.redirect(importPath(c), 303);
    return c.html(<UndoPage frame={c.var.frame} path={importPath(c)} list={list} />);
  });

  app.post('/events/:event/imports/:import/withdrawal', coordinatorsOnly, async (c) => {
    const outcome = await undoList(c.var.db, orMissing(c.var.member), whichOf(c), c.var.now);
    if (outcome === 'undone') flash(c, { text: c.var.t('calendar.said.listUndone') });
    return c.redirect(importPath(c), 303);
  });

  app.delete('/events/:event/imports/:import', coordinatorsOnly, async (c) => {
    const { db, now, t, member } = c.var;
    const isDropped = await dropList(db, orMissing(member), whichOf(c), now);
    const path = importPath(c);
    if (isDropped)
      flash(c, {
        text: t('calendar.said.listDropped'),
        undo: { action: `${path}/review`, label: t('calendar.said.undo') },
      });
    return c.redirect(path.replace(/[^/]+$/, 'new'), 303);
  });

  app.post('/events/:event/imports/:import/review', coordinatorsOnly, async (c) => {
    await takeUpList(c.var.db, orMissing(c.var.member), whichOf(c), c.var.now);
    return c.redirect(importPath(c), 303);
  });

  app.get('/events/:event/imports/:import/refused', coordinatorsOnly, async (c) => {
    const list = await importThere(c);
    const bytes = await writeSheet(list.format, await refusedLines(c, list));
    const { ending, mediaType } = fileKind(list.format);
    const name = c.var.t('calendar.import.refusedFile', { name: list.name.replace(/\.[a-z0-9]{2,5}$/i, '') });
    c.header('Content-Type', mediaType);
    c.header(
      'Content-Disposition',
      `attachment; filename="refused.${ending}"; filename*=UTF-8''${encodeURIComponent(`${name}.${ending}`)}`,
    );
    return c.body(new Uint8Array(bytes).buffer);
  });
};

const whichOf = (c: Context<Env>) => ({ eventId: c.req.param('event') ?? '', importId: c.req.param('import') ?? '' });
