import { z } from 'zod';
import { slugOf } from '#modules/networks';
import { liveTopics } from '#platform/live';
import { Missing, orMissing } from '#platform/missing';
import { fileKind, type SheetFormat, writeSheet } from '#platform/sheets';
import { type App, coordinatorsOnly, flash, membersOnly, readForm } from '#platform/web';
import { propose } from '../actions/propose.ts';
import { compare } from '../rules/compare.ts';
import { proposable } from '../rules/proposable.ts';
import { responseRate, resultsOf } from '../rules/results.ts';
import { stateOf } from '../rules/survey-state.ts';
import type { Audience } from '../rules/who-answers.ts';
import { ballotsOf } from '../store/ballots.ts';
import { questionsOf } from '../store/questions.ts';
import { answeredOf, type Survey } from '../store/surveys.ts';
import { countTopic, stateTopic } from '../store/topic.ts';
import { ComparisonPage } from '../views/comparison-page.tsx';
import { SurveyScreenPage } from '../views/screen-page.tsx';
import { wordsIn } from '../views/shown.ts';
import { linesOf, resultRows } from '../words/result-rows.ts';
import { comparedHere } from './compared.ts';
import { asMember, type Here, surveyHere } from './here.ts';
import { resultsShown, summaryOf } from './results-of.ts';
import { surveyShown } from './shown.ts';
import { codeOf } from './survey-view.tsx';

const csv: SheetFormat = { kind: 'csv', delimiter: ';', encoding: 'utf-8', bom: true, newline: '\r\n' };

const ProposalForm = z.object({ question: z.string(), cell: z.string() });

/** Who answers with their account. */
const BY_ACCOUNT: readonly Audience[] = ['members', 'space'];

/** Results on the wall, as a file, beside those of another edition, and as a proposal for the programme. */
export const resultRoutes = (app: App): void => {
  app.get('/surveys/:survey/screen', coordinatorsOnly, async (c) => {
    const { db, t, now, network, frame } = c.var;
    const { survey, which } = await surveyHere(c);
    const isClosed = stateOf(survey, now) === 'closed';
    const [questions, answered] = await Promise.all([questionsOf(db, which), answeredOf(db, which)]);
    const way =
      survey.audience === 'anyone'
        ? codeOf(c, survey, true)
        : t(BY_ACCOUNT.includes(survey.audience) ? 'surveys.screen.members' : 'surveys.screen.own');
    return c.html(
      <SurveyScreenPage
        frame={{ ...frame, live: liveTopics([countTopic(survey.id), stateTopic(survey.id)], now) }}
        survey={surveyShown(survey, now)}
        questions={questions}
        answered={answered}
        way={way}
        results={isClosed ? await resultsShown(c, survey, network.slug) : null}
      />,
    );
  });

  app.get('/surveys/:survey/results.csv', coordinatorsOnly, (c) => resultFile(c, csv));
  app.get('/surveys/:survey/results.xlsx', coordinatorsOnly, (c) =>
    resultFile(c, { kind: 'xlsx', sheetName: c.var.t('surveys.results') }),
  );

  app.get('/surveys/:survey/comparison', membersOnly, async (c) => {
    const { t, frame } = c.var;
    const { survey, which, paths } = await closedHere(c);
    const others = await comparedHere(c, which);
    const asked = c.req.query('with');
    const other = others.find(({ id }) => id === asked) ?? others[0] ?? null;
    const [now, before] = [await sideOf(c, survey), other && (await sideOf(c, other))];
    return c.html(
      <ComparisonPage
        frame={frame}
        back={{ href: paths.survey, label: wordsIn(t, survey.title) }}
        choices={others.map(({ id, title }) => ({
          href: `${paths.comparison}?with=${id}`,
          label: wordsIn(t, title),
          current: id === other?.id,
        }))}
        now={now}
        before={before}
        compared={before ? compare(now.results, before.results) : []}
        linesOf={(result) => linesOf(t, result)}
      />,
    );
  });

  app.post('/surveys/:survey/proposals', coordinatorsOnly, async (c) => {
    const { db, t, now } = c.var;
    const { survey, which, paths } = await closedHere(c);
    const form = await readForm(c, ProposalForm);
    if (!form.ok) throw new Missing();
    const { question: questionId, cell } = form.value;
    const results = await resultsHere(c, survey);
    const chosen = orMissing(proposable(results).find((one) => one.questionId === questionId && one.cell === cell));
    const result = orMissing(results.find(({ question }) => question.id === questionId));
    const { definition } = result.question;
    if (definition.kind !== 'matrix') throw new Missing();
    const row = orMissing(definition.rows.find(({ id }) => id === chosen.row));
    const column = orMissing(definition.columns.find(({ id }) => id === chosen.column));
    const words = t('surveys.matrix.proposal', {
      theme: wordsIn(t, row.words),
      format: wordsIn(t, column.words),
      people: chosen.people,
      answered: result.answered,
    });
    await propose(db, asMember(c), { surveyId: which.surveyId, questionId, cell, words, lang: t.lang }, now);
    flash(c, { text: t('surveys.done.proposed') });
    return c.redirect(paths.survey, 303);
  });
};

/** Before it is closed there is nothing to see, for nobody. */
async function closedHere(c: Here) {
  const here = await surveyHere(c);
  if (stateOf(here.survey, c.var.now) !== 'closed') throw new Missing();
  return here;
}

async function resultsHere(c: Here, { networkId, id: surveyId }: Survey) {
  const which = { networkId, surveyId };
  const [questions, ballots] = await Promise.all([questionsOf(c.var.db, which), ballotsOf(c.var.db, which)]);
  return resultsOf(
    questions,
    ballots.map(({ said }) => said),
  );
}

async function sideOf(c: Here, survey: Survey) {
  const [results, answered] = [
    await resultsHere(c, survey),
    await answeredOf(c.var.db, { networkId: survey.networkId, surveyId: survey.id }),
  ];
  const title = wordsIn(c.var.t, survey.title);
  return { title, results, answered, asked: survey.asked, rate: responseRate(answered, survey.asked) };
}

async function resultFile(c: Here, format: SheetFormat) {
  const { db, t } = c.var;
  const { survey, which } = await closedHere(c);
  const results = await resultsHere(c, survey);
  const rows = resultRows(t, results, summaryOf(t, await answeredOf(db, which), survey));
  const bytes = await writeSheet(format, rows);
  const { ending, mediaType } = fileKind(format);
  const name = [t('surveys.results'), wordsIn(t, survey.title)].map(slugOf).filter(Boolean).join('-');
  const headers = { 'content-type': mediaType, 'content-disposition': `attachment; filename="${name}.${ending}"` };
  return c.body(new Uint8Array(bytes), 200, { ...headers, 'cache-control': 'private, no-store' });
}
