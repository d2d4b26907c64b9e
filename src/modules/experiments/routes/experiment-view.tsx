import type { Context } from 'hono';
import { personNames } from '#modules/accounts';
import { isId } from '#platform/db';
import { orMissing } from '#platform/missing';
import { inLanguage, type Written } from '#platform/texts';
import type { Env, RefilledForm } from '#platform/web';
import { mayEvaluate } from '../actions/evaluate.ts';
import { experimentPath, experimentsPath } from '../addresses.ts';
import { changesOf } from '../store/changes.ts';
import type { Experiment } from '../store/experiments.ts';
import { ExperimentPage } from '../views/experiment-page.tsx';
import { changesShown } from './changes-shown.ts';

type Here = Context<Env>;

/** Somebody came first: what is kept of what was typed is what still answers to what stands now. */
export function staleView(c: Here, row: Experiment, { values }: Pick<RefilledForm, 'values'>) {
  const { words = '', verdict = '', event } = values;
  return experimentView(c, row, {
    eventId: isId(event) ? event : null,
    refilled: { values: { words, verdict }, problems: {} },
    isStale: true,
  });
}

type View = { eventId?: string | null; refilled?: RefilledForm | null; isStale?: boolean };

/** The page of what is tried, with its evaluation for whoever may. */
export async function experimentView(
  c: Here,
  row: Experiment,
  { eventId = null, refilled = null, isStale = false }: View,
) {
  const { db, t, network, frame } = c.var;
  const changes = await changesOf(db, { networkId: network.id, experimentId: row.id });
  const people = [row.ownerId, ...changes.map(({ changedBy }) => changedBy)].filter((id) => id !== null);
  const names = await personNames(db, [...new Set(people)]);
  const shown = (said: Written | null) => said && inLanguage(said, t.lang);
  return (
    <ExperimentPage
      frame={frame}
      path={experimentPath(network.slug, row.id)}
      listHref={experimentsPath(network.slug)}
      name={inLanguage(row.name, t.lang)}
      about={shown(row.about)}
      standing={row.standing}
      startsOn={row.startsOn}
      endsOn={row.endsOn}
      reviewOn={row.reviewOn}
      owner={row.ownerId ? (names.get(row.ownerId) ?? null) : null}
      statementHref={row.statementId ? `/n/${network.slug}/statements/${row.statementId}` : null}
      criteria={row.criteria.map((criterion, index) => ({
        words: inLanguage(criterion, t.lang),
        degree: row.answers?.[index]?.degree ?? null,
        said: shown(row.answers?.[index]?.words ?? null),
      }))}
      verdict={shown(row.verdict)}
      evaluatedAt={row.evaluatedAt}
      version={row.version}
      changes={changesShown(t, row, changes, names)}
      mayEvaluate={mayEvaluate(row, orMissing(c.var.member))}
      eventId={eventId}
      refilled={refilled}
      isStale={isStale}
    />
  );
}
