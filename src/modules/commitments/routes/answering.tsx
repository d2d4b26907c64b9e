import { fileBytes, fileFacts } from '#platform/files';
import { liveTopics } from '#platform/live';
import { Missing, orMissing } from '#platform/missing';
import { type App, addressLimit, membersOnly, type RefilledForm } from '#platform/web';
import { answer } from '../actions/answer.ts';
import { reopen } from '../actions/reopen.ts';
import { answersPath, ledgerPath } from '../addresses.ts';
import { type AnswerRight, isTheirs, openAnswerSeal } from '../answer-seal.ts';
import type { Answer } from '../rules/answering.ts';
import { mayAnswer, mayChange } from '../rules/may.ts';
import { isOver } from '../rules/standing.ts';
import { showCommitments } from '../shown.ts';
import { askingsOfSending } from '../store/askings.ts';
import { type CommitmentRow, commitmentOf, commitmentsByIds } from '../store/commitments.ts';
import type { StepRow } from '../store/save.ts';
import { stepsOf, stepWithFile } from '../store/steps.ts';
import { AnswerPage } from '../views/answer-page.tsx';
import { AnswersPage } from '../views/answers-page.tsx';
import { CommitmentPage } from '../views/commitment-page.tsx';
import { answerTyped } from './answer-typed.ts';
import { asMember, type Here, idOf, onceOf, pathOf, tell, viewerOf } from './here.ts';
import { stepsShown } from './steps-shown.ts';

type Refilled = (RefilledForm & { answer: Answer | null }) | null;

/** How it goes: said by members on the page of a promise, by others on the page their link opens. No GET acts. */
export const answeringRoutes = (app: App): void => {
  const often = addressLimit('promiseAnswer', { points: 120, seconds: 300 });

  app.get('/commitments/answers/:seal', often, async (c) => {
    const { right, rows } = await ownedHere(c);
    const [only, ...others] = rows;
    if (only && others.length === 0) return c.html(await answerView(c, { right, row: only, isAlone: true }));
    const chains = await showCommitments(rows, { ...viewerOf(c), member: null, isOwner: true });
    const base = answersPath(c.var.network.slug, c.req.param('seal'));
    return c.html(
      <AnswersPage
        frame={c.var.frame}
        chains={chains.map((chain) => ({ ...chain, answerHref: `${base}/${chain.id}` }))}
      />,
    );
  });

  app.get('/commitments/answers/:seal/:commitment', often, async (c) => {
    const { right, rows } = await ownedHere(c);
    const row = orMissing(rows.find(({ id }) => id === c.req.param('commitment')));
    return c.html(await answerView(c, { right, row, isAlone: rows.length === 1 }));
  });

  app.post('/commitments/answers/:seal/:commitment', often, async (c) => {
    const { db, t, now } = c.var;
    const { right, rows } = await ownedHere(c);
    const row = orMissing(rows.find(({ id }) => id === c.req.param('commitment')));
    const isAlone = rows.length === 1;
    const typed = await answerTyped(c);
    if (!typed.ok) return c.html(await answerView(c, { right, row, isAlone, refilled: typed.refilled }), 422);
    const answerer = {
      personId: right.personId,
      name: row.contactName,
      may: (one: CommitmentRow) => isTheirs(right, one),
    };
    const once = onceOf(c, typed.key);
    const given = { networkId: row.networkId, commitmentId: row.id, ...typed.answering };
    const decision = await answer(db, answerer, given, once && { ...once, location: c.req.path }, now);
    if (decision.outcome !== 'answered') {
      const refilled = refusedAs(decision.outcome, typed.refilled);
      const meanwhile = decision.outcome === 'past' ? null : typed.answering.version;
      return c.html(await answerView(c, { right, row: decision.current, isAlone, refilled, meanwhile }), 422);
    }
    tell(c, t(`commitments.said.${typed.answering.answer}`));
    return c.redirect(c.req.path, 303);
  });

  app.get('/commitments/:commitment', membersOnly, async (c) => c.html(await commitmentView(c, await rowHere(c))));

  app.post('/commitments/:commitment/answers', membersOnly, async (c) => {
    const { db, t, now } = c.var;
    const member = asMember(c);
    const row = await rowHere(c);
    if (!mayAnswer(row, member)) throw new Missing();
    const typed = await answerTyped(c);
    if (!typed.ok) return c.html(await commitmentView(c, row, { refilled: typed.refilled }), 422);
    const answerer = {
      personId: member.personId,
      name: null,
      may: (one: CommitmentRow) => mayAnswer(one, member),
    };
    const once = onceOf(c, typed.key);
    const given = { networkId: row.networkId, commitmentId: row.id, ...typed.answering };
    const decision = await answer(db, answerer, given, once && { ...once, location: c.req.path }, now);
    if (decision.outcome !== 'answered') {
      const refilled = refusedAs(decision.outcome, typed.refilled);
      const meanwhile = decision.outcome === 'past' ? null : typed.answering.version;
      return c.html(await commitmentView(c, decision.current, { refilled, meanwhile }), 422);
    }
    tell(c, t(`commitments.said.${typed.answering.answer}`));
    return c.redirect(pathOf(c, row.id), 303);
  });

  app.post('/commitments/:commitment/reopening', membersOnly, async (c) => {
    const commitmentId = idOf(c, 'commitment');
    await reopen(c.var.db, asMember(c), commitmentId, c.var.now);
    tell(c, c.var.t('commitments.said.reopened'));
    return c.redirect(pathOf(c, commitmentId), 303);
  });

  app.get('/commitments/:commitment/evidence/:step', membersOnly, async (c) => {
    const which = { networkId: c.var.network.id, commitmentId: idOf(c, 'commitment'), stepId: idOf(c, 'step') };
    const step = orMissing(await stepWithFile(c.var.db, which));
    const file = { networkId: which.networkId, id: orMissing(step.fileId) };
    const facts = orMissing(await fileFacts(c.var.db, file));
    const bytes = orMissing(await fileBytes(file));
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': facts.contentType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(facts.name)}`,
      'cache-control': 'private, no-cache',
    });
  });
};

/** What somebody said meanwhile is shown; a date that is over is mended in its field. */
const refusedAs = (outcome: 'stale' | 'over' | 'past', refilled: NonNullable<Refilled>): Refilled =>
  outcome === 'past' ? { ...refilled, problems: { newDate: 'commitments.problem.pastDate' } } : refilled;

async function rowHere(c: Here): Promise<CommitmentRow> {
  const which = { networkId: c.var.network.id, commitmentId: idOf(c, 'commitment') };
  return orMissing(await commitmentOf(c.var.db, which));
}

/** The promises a link opens, as long as they are of whoever it was written to. */
async function ownedHere(c: Here): Promise<{ right: AnswerRight; rows: CommitmentRow[] }> {
  const { db, network, now } = c.var;
  const right = orMissing(openAnswerSeal(c.req.param('seal') ?? '', now));
  if (right.networkId !== network.id) throw new Missing();
  const ids =
    'commitmentId' in right.of
      ? [right.of.commitmentId]
      : (await askingsOfSending(db, network.id, right.of.sendingId)).map(({ commitmentId }) => commitmentId);
  const rows = (await commitmentsByIds(db, network.id, ids)).filter((row) => isTheirs(right, row));
  if (rows.length === 0) throw new Missing();
  return { right, rows };
}

type View = { refilled?: Refilled /** The version they saw, when somebody came first. */; meanwhile?: number | null };

/** What was said since the version somebody saw: each change of a promise is one step. */
const saidSince = (steps: StepRow[], row: CommitmentRow, version: number | null | undefined): StepRow[] =>
  version === null || version === undefined ? [] : steps.slice(Math.max(0, steps.length - (row.version - version)));

async function answerView(
  c: Here,
  {
    right,
    row,
    isAlone,
    refilled = null,
    meanwhile,
  }: View & { right: AnswerRight; row: CommitmentRow; isAlone: boolean },
) {
  const { db, t, network, frame, formKey } = c.var;
  const [chain] = await showCommitments([row], { ...viewerOf(c), member: null, isOwner: true });
  const base = answersPath(network.slug, c.req.param('seal') ?? '');
  const steps = meanwhile === undefined ? [] : await stepsOf(db, { networkId: row.networkId, commitmentId: row.id });
  return (
    <AnswerPage
      frame={frame}
      chain={orMissing(chain)}
      mayAnswer={row.standing === 'open' && isTheirs(right, row)}
      action={`${base}/${row.id}`}
      back={isAlone ? null : { href: base, label: t('commitments.answers.title') }}
      formKey={formKey}
      refilled={refilled}
      meanwhile={await stepsShown(saidSince(steps, row, meanwhile), { db, t, networkSlug: network.slug })}
    />
  );
}

async function commitmentView(c: Here, row: CommitmentRow, { refilled = null, meanwhile }: View = {}) {
  const { db, t, now, network, frame, formKey } = c.var;
  const member = asMember(c);
  const [[chain], steps] = await Promise.all([
    showCommitments([row], viewerOf(c)),
    stepsOf(db, { networkId: row.networkId, commitmentId: row.id }),
  ]);
  const told = await stepsShown(steps, { db, t, networkSlug: network.slug });
  const isEnded = isOver(row.standing);
  return (
    <CommitmentPage
      frame={{ ...frame, live: liveTopics([`commitments:${network.id}`], now) }}
      chain={orMissing(chain)}
      steps={told}
      ledgerHref={ledgerPath(network.slug)}
      editHref={!isEnded && mayChange(row, member) ? `${pathOf(c, row.id)}/edit` : null}
      mayReopen={isEnded && mayAnswer(row, member)}
      formKey={formKey}
      refilled={refilled}
      meanwhile={told.slice(told.length - saidSince(steps, row, meanwhile).length)}
    />
  );
}
