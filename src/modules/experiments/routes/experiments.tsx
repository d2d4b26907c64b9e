import type { Context } from 'hono';
import { statementsNamed } from '#modules/statements';
import { isId } from '#platform/db';
import { liveTopics } from '#platform/live';
import { Missing, orMissing } from '#platform/missing';
import { inLanguage, type Written } from '#platform/texts';
import { type App, type Env, flash, membersOnly, onceOnly, type RefilledForm, readForm } from '#platform/web';
import { evaluate, mayEvaluate, takeEvaluationBack } from '../actions/evaluate.ts';
import { tryOut } from '../actions/try-out.ts';
import { experimentPath, experimentsPath } from '../addresses.ts';
import { degreeNamed, EvaluationForm, ExperimentForm } from '../forms.ts';
import { dayOf, wrongDate, yearAfter } from '../rules/dates.ts';
import type { CriterionAnswer } from '../rules/evaluation.ts';
import { type Experiment, experimentsOf } from '../store/experiments.ts';
import { ExperimentFormPage } from '../views/experiment-form-page.tsx';
import { ExperimentsPage } from '../views/experiments-page.tsx';
import { experimentView, staleView } from './experiment-view.tsx';
import { rowHere } from './row-here.ts';

type Here = Context<Env>;

/** Members try something and read what was tried; its owner and the coordinators say what came of it. */
export const experimentRoutes = (app: App): void => {
  app.get('/experiments', membersOnly, async (c) => {
    const { db, t, now, network, frame } = c.var;
    const rows = await experimentsOf(db, network.id);
    return c.html(
      <ExperimentsPage
        frame={{ ...frame, live: liveTopics([`experiments:${network.id}`], now) }}
        newHref={`${experimentsPath(network.slug)}/new`}
        experiments={rows.map(({ id, name, standing, reviewOn, verdict }) => ({
          id,
          href: experimentPath(network.slug, id),
          name: inLanguage(name, t.lang),
          standing,
          reviewOn,
          verdict: verdict && inLanguage(verdict, t.lang),
        }))}
      />,
    );
  });

  app.get('/experiments/new', membersOnly, async (c) => c.html(await formView(c, c.req.query('statement'))));

  app.post('/experiments', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const form = await readForm(c, ExperimentForm);
    if (!form.ok) return c.html(await formView(c, String(form.values.statement ?? ''), form), 422);
    const { name, about, criteria, startsOn, statement, ...rest } = form.value;
    const endsOn = rest.endsOn ?? yearAfter(startsOn);
    const reviewOn = rest.reviewOn ?? endsOn;
    const wrong = wrongDate({ startsOn, endsOn, reviewOn });
    if (wrong) {
      const refilled = { values: form.values, problems: { [wrong]: `experiments.problem.${wrong}` } };
      return c.html(await formView(c, statement, refilled), 422);
    }
    const written = (text: string): Written => ({ lang: t.lang, text });
    const trying = {
      name: written(name),
      about: about ? written(about) : null,
      criteria: criteria.map(written),
      ...{ startsOn, endsOn, reviewOn },
      statementId: (await statementHere(c, statement))?.id ?? null,
    };
    const scope = `${c.var.person?.id} experiments:${network.id}`;
    const locationOf = (id: string) => experimentPath(network.slug, id);
    const location = await onceOnly(db, { key: form.key, scope }, async () => {
      const once = form.key ? { key: form.key, scope, locationOf } : null;
      return locationOf(await tryOut(db, orMissing(c.var.member), trying, once, now));
    });
    flash(c, { text: t('experiments.done.begun') });
    return c.redirect(location, 303);
  });

  app.get('/experiments/:experiment', membersOnly, async (c) => {
    const asked = c.req.query('event');
    return c.html(await experimentView(c, await rowHere(c), { eventId: isId(asked) ? asked : null }));
  });

  app.post('/experiments/:experiment/evaluation', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const row = await rowHere(c);
    if (!mayEvaluate(row, orMissing(c.var.member))) throw new Missing();
    const form = await readForm(c, EvaluationForm);
    // Answers to other criteria than those that stand would be read as answers to these.
    if (form.ok && form.value.version !== row.version) return c.html(await staleView(c, row, form), 422);
    const { answers, problems } = answersTyped(row, form.values, t.lang);
    const eventId = form.ok ? (form.value.event ?? null) : null;
    if (!form.ok || Object.keys(problems).length > 0) {
      const all = { ...(form.ok ? {} : form.problems), ...problems };
      return c.html(await experimentView(c, row, { eventId, refilled: { values: form.values, problems: all } }), 422);
    }
    const { version, verdict, words } = form.value;
    const evaluating = {
      experimentId: row.id,
      version,
      verdict,
      words: { lang: t.lang, text: words },
      answers,
      eventId,
    };
    const decision = await evaluate(db, orMissing(c.var.member), evaluating, now);
    if (decision.outcome !== 'evaluated') {
      return c.html(await staleView(c, decision.current, form), 422);
    }
    flash(c, { text: t('experiments.done.evaluated') });
    return c.redirect(experimentPath(network.slug, row.id), 303);
  });

  app.delete('/experiments/:experiment/evaluation', membersOnly, async (c) => {
    const row = await rowHere(c);
    await takeEvaluationBack(c.var.db, orMissing(c.var.member), row.id, c.var.now);
    flash(c, { text: c.var.t('experiments.done.again') });
    return c.redirect(experimentPath(c.var.network.slug, row.id), 303);
  });
};

async function statementHere(c: Here, id: string | undefined) {
  if (!isId(id)) return null;
  const [said] = await statementsNamed(c.var.db, c.var.network.id, [id]);
  return orMissing(said);
}

/** Each criterion is answered; what one saw may stay unsaid. */
function answersTyped(row: Experiment, values: RefilledForm['values'], lang: Written['lang']) {
  const problems: Record<string, string> = {};
  const answers = row.criteria.flatMap((_, index): CriterionAnswer[] => {
    const degree = degreeNamed(values[`criterion${index}`]);
    if (!degree) problems[`criterion${index}`] = 'experiments.problem.criterion';
    const said = String(values[`said${index}`] ?? '')
      .trim()
      .slice(0, 300);
    return degree ? [{ degree, words: said ? { lang, text: said } : null }] : [];
  });
  return { answers, problems };
}

async function formView(c: Here, statementId: string | undefined, refilled: RefilledForm | null = null) {
  const { t, now, network, frame, formKey } = c.var;
  const statement = await statementHere(c, statementId);
  const today = dayOf(now);
  return (
    <ExperimentFormPage
      frame={frame}
      action={experimentsPath(network.slug)}
      back={experimentsPath(network.slug)}
      stands={{ name: statement ? inLanguage(statement.said, t.lang).text.slice(0, 200) : '', startsOn: today }}
      refilled={refilled}
      fields={{ _key: formKey, ...(statement && { statement: statement.id }) }}
    />
  );
}
