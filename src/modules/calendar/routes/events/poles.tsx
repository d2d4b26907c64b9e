import type { Context } from 'hono';
import { originalFirst } from '#packages/written';
import { orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import {
  type App,
  coordinatorsOnly,
  type Env,
  flash,
  type RefilledForm,
  readForm,
  theirWords,
  writtenTyped,
} from '#platform/web';
import { addPole } from '../../actions/poles/add-pole.ts';
import { movePole } from '../../actions/poles/move-pole.ts';
import { renamePole } from '../../actions/poles/rename-pole.ts';
import { offerPoleAgain, retirePole } from '../../actions/poles/retire-pole.ts';
import { calendarPath, polesPath } from '../../addresses.ts';
import { moveForm } from '../../forms/asked/in-order.ts';
import { poleForm } from '../../forms/events/pole-form.ts';
import { type Pole, poleOf, polesOf } from '../../store/events/poles.ts';
import { PolePage } from '../../views/events/pole-page.tsx';
import { PolesPage } from '../../views/events/poles-page.tsx';
import { onceOf } from '../once-of.ts';

/** What a network sorts its dates by: the coordinators' pages. */
export const poleRoutes = (app: App): void => {
  app.get('/calendar/poles', coordinatorsOnly, async (c) => c.html(await polesView(c)));

  app.post('/calendar/poles', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const form = await readForm(c, poleForm({ preferred: t.lang, stands: null }));
    if (!form.ok) return c.html(await polesView(c, form), 422);
    const page = polesPath(network.slug);
    await addPole(db, orMissing(member), { name: form.value.name, once: onceOf(c, form.key), page }, now);
    flash(c, { text: t('calendar.pole.said.added') });
    return c.redirect(page, 303);
  });

  app.get('/calendar/poles/:pole', coordinatorsOnly, async (c) => c.html(poleView(c, await poleThere(c))));

  app.patch('/calendar/poles/:pole', coordinatorsOnly, async (c) => {
    const { db, t, network, member } = c.var;
    const pole = await poleThere(c);
    const form = await readForm(c, poleForm({ preferred: t.lang, stands: pole.name }));
    if (!form.ok) return c.html(poleView(c, { ...pole, version: Number(form.values.version) || 0 }, form), 422);
    if ((await renamePole(db, orMissing(member), { poleId: pole.id, ...form.value })) === 'stale')
      return c.html(poleView(c, await poleThere(c), { values: form.values, problems: {} }, true), 422);
    flash(c, { text: t('calendar.pole.said.renamed') });
    return c.redirect(polesPath(network.slug), 303);
  });

  app.post('/calendar/poles/:pole/position', coordinatorsOnly, async (c) => {
    const { db, network, member } = c.var;
    const form = await readForm(c, moveForm);
    const { id: poleId } = await poleThere(c);
    if (form.ok) await movePole(db, orMissing(member), { poleId, to: form.value.to });
    return c.redirect(polesPath(network.slug), 303);
  });

  app.delete('/calendar/poles/:pole', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const { name } = await retirePole(db, orMissing(member), c.req.param('pole'), now);
    flash(c, {
      text: t('calendar.pole.said.retired', { name: inLanguage(name, t.lang).text }),
      undo: { action: c.req.path, label: t('calendar.said.undo') },
    });
    return c.redirect(polesPath(network.slug), 303);
  });

  app.post('/calendar/poles/:pole', coordinatorsOnly, async (c) => {
    const { db, network, member } = c.var;
    await offerPoleAgain(db, orMissing(member), c.req.param('pole'));
    return c.redirect(polesPath(network.slug), 303);
  });
};

const poleThere = async (c: Context<Env>): Promise<Pole> =>
  orMissing(await poleOf(c.var.db, { networkId: c.var.network.id, id: c.req.param('pole') ?? '' }));

async function polesView(c: Context<Env>, refilled: RefilledForm | null = null) {
  const { db, network, frame, t } = c.var;
  const poles = await polesOf(db, network.id);
  return (
    <PolesPage
      frame={frame}
      offered={poles.filter(({ retiredAt }) => retiredAt === null)}
      retired={poles.filter(({ retiredAt }) => retiredAt !== null)}
      path={polesPath(network.slug)}
      calendarHref={calendarPath(network.slug)}
      languages={originalFirst(t.lang, network.languages)}
      formKey={c.var.formKey}
      refilled={refilled}
    />
  );
}

/** After a stale form the version is that of now: whoever sends it again has seen both names. */
function poleView(c: Context<Env>, pole: Pole, refilled: RefilledForm | null = null, isStale = false) {
  const { network, frame, t } = c.var;
  const stands = writtenTyped('name', pole.name);
  return (
    <PolePage
      frame={frame}
      name={inLanguage(pole.name, t.lang).text}
      version={pole.version}
      stands={stands}
      theirs={isStale && refilled ? theirWords(stands, refilled.values) : []}
      languages={originalFirst(pole.name.lang, network.languages)}
      action={`${polesPath(network.slug)}/${pole.id}`}
      back={polesPath(network.slug)}
      refilled={refilled}
    />
  );
}
