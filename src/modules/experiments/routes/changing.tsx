import type { Context } from 'hono';
import { Missing, orMissing } from '#platform/missing';
import { inLanguage, type Written } from '#platform/texts';
import { type App, type Env, flash, membersOnly, type RefilledForm, readForm } from '#platform/web';
import { change } from '../actions/change.ts';
import { mayEvaluate } from '../actions/evaluate.ts';
import { experimentPath } from '../addresses.ts';
import { ChangeForm } from '../forms.ts';
import { partsChanged, typedOver } from '../rules/changing.ts';
import { wrongDate } from '../rules/dates.ts';
import type { Experiment } from '../store/experiments.ts';
import { ExperimentChangePage } from '../views/experiment-change-page.tsx';
import { partWords } from './changes-shown.ts';
import { rowHere } from './row-here.ts';

/** Its owner and the coordinators change what is tried while it runs. */
export const changingRoutes = (app: App): void => {
  app.get('/experiments/:experiment/settings', membersOnly, async (c) => c.html(formView(c, await theirs(c), {})));

  app.post('/experiments/:experiment/settings', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const row = await theirs(c);
    const form = await readForm(c, ChangeForm);
    if (!form.ok) return c.html(formView(c, row, { refilled: form }), 422);
    const { version, name, about = '', criteria, endsOn, reviewOn } = form.value;
    const content = typedOver<Written>(
      row,
      { name, about, criteria, endsOn, reviewOn },
      {
        shown: (words) => inLanguage(words, t.lang).text,
        written: (text) => ({ lang: t.lang, text }),
      },
    );
    const wrong = wrongDate({ ...content, startsOn: row.startsOn });
    if (wrong) {
      const problems = { [wrong]: `experiments.problem.${wrong}` };
      return c.html(formView(c, row, { refilled: { values: form.values, problems } }), 422);
    }
    const decision = await change(db, orMissing(c.var.member), { experimentId: row.id, version, content }, now);
    if (decision.outcome === 'stale') {
      const { current } = decision;
      const parts = partsChanged(content, current);
      const stands = parts.map((part) => ({ term: t(`experiments.form.${part}`), text: partWords(t, current, part) }));
      const refilled = { values: form.values, problems: {} };
      return c.html(formView(c, current, { refilled, stands }), 422);
    }
    if (decision.outcome === 'over') flash(c, { text: t('experiments.over') });
    else flash(c, { text: t(decision.outcome === 'changed' ? 'experiments.done.changed' : 'experiments.done.same') });
    return c.redirect(experimentPath(network.slug, row.id), 303);
  });
};

/** The experiment of the address, for whoever may change it. */
async function theirs(c: Context<Env>): Promise<Experiment> {
  const row = await rowHere(c);
  if (!mayEvaluate(row, orMissing(c.var.member))) throw new Missing();
  return row;
}

type View = { refilled?: RefilledForm; stands?: { term: string; text: string }[] };

function formView(c: Context<Env>, row: Experiment, { refilled, stands }: View) {
  const { t, network, frame } = c.var;
  const shown = (words: Written | null) => (words ? inLanguage(words, t.lang).text : '');
  return (
    <ExperimentChangePage
      frame={frame}
      path={experimentPath(network.slug, row.id)}
      title={shown(row.name)}
      isRunning={row.standing === 'running'}
      content={{
        name: shown(row.name),
        about: shown(row.about),
        criteria: row.criteria.map(shown).join('\n'),
        endsOn: row.endsOn,
        reviewOn: row.reviewOn,
      }}
      version={row.version}
      refilled={refilled ?? null}
      stands={stands ?? null}
    />
  );
}
