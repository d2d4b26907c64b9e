import type { Context } from 'hono';
import { type TableKind, tableKinds } from '#modules/statements';
import { orMissing } from '#platform/missing';
import { inLanguage, isLanguage } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm } from '#platform/web';
import { copySheet } from '../../actions/harvest/copy-sheet.ts';
import { dayPaths } from '../../addresses.ts';
import { SheetForm } from '../../forms/harvest.ts';
import { linesOf } from '../../rules/harvest/lines.ts';
import { markOf } from '../../rules/marks.ts';
import { FromPaperPage } from '../../views/harvest/from-paper-page.tsx';
import { tableWords } from '../../words/index.ts';
import { dayHere, eventHere } from '../of-event.ts';

/** Coordinators copy what a table wrote on its sheet. */
export const fromPaperRoutes = (app: App): void => {
  app.get('/events/:event/harvest/from-paper', coordinatorsOnly, async (c) => c.html(await fromPaperView(c, null)));

  app.post('/events/:event/harvest/from-paper', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const form = await readForm(c, SheetForm);
    if (!form.ok) return c.html(await fromPaperView(c, form), 422);

    const { group: groupId, lang } = form.value;
    const lines = tableKinds.flatMap((kind): { kind: TableKind; words: string }[] =>
      linesOf(form.value[kind] ?? '').map((words) => ({ kind, words })),
    );
    if (lines.length === 0) {
      const problems = { idea: 'harvest.paper.nothing' };
      return c.html(await fromPaperView(c, { values: form.values, problems }), 422);
    }
    const paths = dayPaths(network.slug, event.id);
    const sheet = { eventId: event.id, groupId, lines, lang: isLanguage(lang) ? lang : t.lang };
    const once = form.key ? { key: form.key, scope: `sheet:${event.id}`, page: paths.harvest } : null;
    await copySheet(db, orMissing(c.var.member), sheet, once, now);
    flash(c, { text: t('harvest.paper.copied', { count: lines.length }) });
    return c.redirect(paths.harvest, 303);
  });
};

async function fromPaperView(c: Context<Env>, form: RefilledForm | null) {
  const { t, formKey } = c.var;
  const { day, shown } = await dayHere(c);
  const groups = day.rounds.flatMap(({ name, startsAt, groups }) =>
    groups.map(({ id, index }) => ({
      id,
      label: `${t.time(startsAt)}, ${inLanguage(name, t.lang).text}, ${tableWords(t, markOf(index))}`,
    })),
  );
  return <FromPaperPage {...shown} groups={groups} kinds={tableKinds} form={form} formKey={formKey} />;
}
