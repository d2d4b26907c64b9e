import type { Context } from 'hono';
import { originalFirst } from '#packages/written';
import { orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm, theirWords } from '#platform/web';
import { addQuestion } from '../../actions/asked/add-question.ts';
import { changeQuestion } from '../../actions/asked/change-question.ts';
import { moveQuestion } from '../../actions/asked/move-question.ts';
import { removeQuestion } from '../../actions/asked/remove-question.ts';
import { returnQuestion } from '../../actions/asked/return-question.ts';
import { eventPath } from '../../addresses.ts';
import { moveForm, sureForm } from '../../forms/asked/in-order.ts';
import { conditionTyped, questionForm, questionTyped } from '../../forms/asked/question-form.ts';
import type { QuestionAsked } from '../../rules/asked/asked.ts';
import { conditionsFor } from '../../rules/asked/conditions.ts';
import { shownOf } from '../../rules/asked/shown.ts';
import { QUESTION_KINDS } from '../../rules/registering/questions.ts';
import { askedOf } from '../../store/asked/asked.ts';
import { questionOf } from '../../store/asked/questions.ts';
import type { EventFacts } from '../../store/events/events.ts';
import { questionStands } from '../../views/asked/form-labels.ts';
import { QuestionFormPage } from '../../views/asked/question-form-page.tsx';
import { QuestionsPage } from '../../views/asked/questions-page.tsx';
import { RemovePage } from '../../views/asked/remove-page.tsx';
import { answerWords, said } from '../../words/asked-words.ts';
import { eventThere } from '../event-there.ts';
import { onceOf } from '../once-of.ts';

/** The organisers' own questions to those who register. */
export const questionRoutes = (app: App): void => {
  app.get('/events/:event/questions', coordinatorsOnly, async (c) => c.html(await listView(c, await eventThere(c))));

  app.get('/events/:event/questions/new', coordinatorsOnly, async (c) =>
    c.html(await formView(c, { event: await eventThere(c), question: null })),
  );

  app.post('/events/:event/questions', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const event = await eventThere(c);
    const conditions = conditionsFor((await askedHere(c, event)).questions, null);
    const form = await readForm(c, questionForm({ stands: null, preferred: t.lang, conditions }));
    if (!form.ok) return c.html(await formView(c, { event, question: null, refilled: form }), 422);
    const page = `${eventPath(network.slug, event.id)}/questions`;
    const content = withCondition(form.value.content);
    await addQuestion(db, orMissing(member), { eventId: event.id, content, once: onceOf(c, form.key), page }, now);
    flash(c, { text: t('calendar.asked.added') });
    return c.redirect(page, 303);
  });

  app.get('/events/:event/questions/:question', coordinatorsOnly, async (c) => {
    const event = await eventThere(c);
    return c.html(await formView(c, { event, question: await questionThere(c, event) }));
  });

  app.patch('/events/:event/questions/:question', coordinatorsOnly, async (c) => {
    const { db, t, network, member } = c.var;
    const event = await eventThere(c);
    const question = await questionThere(c, event);
    const conditions = conditionsFor((await askedHere(c, event)).questions, question.id);
    const form = await readForm(c, questionForm({ stands: question, preferred: t.lang, conditions }));
    const sent = Number(form.values.version) || 0;
    if (!form.ok) return c.html(await formView(c, { event, question, refilled: form, version: sent }), 422);
    const { version, content } = form.value;
    const changing = { eventId: event.id, questionId: question.id, version, content: withCondition(content) };
    if ((await changeQuestion(db, orMissing(member), changing)) === 'stale') {
      const refilled = { values: form.values, problems: {} };
      return c.html(
        await formView(c, { event, question: await questionThere(c, event), refilled, isStale: true }),
        422,
      );
    }
    flash(c, { text: t('calendar.said.changed') });
    return c.redirect(`${eventPath(network.slug, event.id)}/questions`, 303);
  });

  app.post('/events/:event/questions/:question/position', coordinatorsOnly, async (c) => {
    const { db, network, member } = c.var;
    const event = await eventThere(c);
    const form = await readForm(c, moveForm);
    const moving = { eventId: event.id, questionId: c.req.param('question') };
    if (form.ok && (await moveQuestion(db, orMissing(member), { ...moving, to: form.value.to })) === 'hangs')
      return c.html(await listView(c, event, true), 422);
    return c.redirect(`${eventPath(network.slug, event.id)}/questions`, 303);
  });

  app.delete('/events/:event/questions/:question', coordinatorsOnly, async (c) => {
    const { db, now, t, network, frame, member } = c.var;
    const event = await eventThere(c);
    const question = await questionThere(c, event);
    const isSure = (await readForm(c, sureForm)).values.sure === 'yes';
    const removing = { eventId: event.id, questionId: question.id, isSure };
    const outcome = await removeQuestion(db, orMissing(member), removing, now);
    if (outcome.outcome === 'hangs') return c.html(await listView(c, event, true), 422);
    const back = `${eventPath(network.slug, event.id)}/questions`;
    const name = said(t, question.asked);
    if (outcome.outcome === 'inUse') {
      const { people } = outcome;
      return c.html(
        <RemovePage frame={frame} name={name} people={people} is="question" action={c.req.path} back={back} />,
        422,
      );
    }
    flash(c, {
      text: t('calendar.said.removed', { name }),
      undo: { action: c.req.path, label: t('calendar.said.undo') },
    });
    return c.redirect(back, 303);
  });

  app.post('/events/:event/questions/:question', coordinatorsOnly, async (c) => {
    const { db, network, member } = c.var;
    const event = await eventThere(c);
    await questionThere(c, event);
    await returnQuestion(db, orMissing(member), { eventId: event.id, questionId: c.req.param('question') });
    return c.redirect(`${eventPath(network.slug, event.id)}/questions`, 303);
  });
};

const askedHere = (c: Context<Env>, { id }: EventFacts) =>
  askedOf(c.var.db, { networkId: c.var.network.id, eventId: id });

async function questionThere(c: Context<Env>, event: EventFacts): Promise<QuestionAsked> {
  const { db, network } = c.var;
  const which = { networkId: network.id, eventId: event.id, id: c.req.param('question') ?? '' };
  return orMissing(await questionOf(db, which));
}

/** What is kept of a condition. */
const withCondition = <Content extends { shownWhen: { questionId: string; answer: string } | null }>(
  content: Content,
): Content => {
  const { shownWhen } = content;
  return { ...content, shownWhen: shownWhen && { questionId: shownWhen.questionId, answer: shownWhen.answer } };
};

async function listView(c: Context<Env>, event: EventFacts, hangs = false) {
  const { network, frame, t } = c.var;
  return (
    <QuestionsPage
      frame={frame}
      title={inLanguage(event.title, t.lang).text}
      path={eventPath(network.slug, event.id)}
      questions={shownOf(await askedHere(c, event), { canWait: false }).questions}
      hangs={hangs}
    />
  );
}

type Formed = {
  event: EventFacts;
  question: QuestionAsked | null;
  refilled?: RefilledForm;
  isStale?: boolean;
  version?: number;
};

async function formView(c: Context<Env>, { event, question, refilled, isStale = false, version }: Formed) {
  const { network, frame, t } = c.var;
  const back = `${eventPath(network.slug, event.id)}/questions`;
  const { questions } = await askedHere(c, event);
  const conditions = conditionsFor(questions, question?.id ?? null).map(({ before, ...one }) => ({
    value: conditionTyped(one),
    label: t('calendar.asks.when', { answer: answerWords(t, before, one.answer), question: said(t, before.asked) }),
  }));
  const stands = question && questionTyped(question);
  const theirs = isStale && stands && refilled ? theirWords(stands, refilled.values) : [];
  return (
    <QuestionFormPage
      frame={frame}
      kinds={QUESTION_KINDS}
      edited={question && stands && { version: version ?? question.version, stands }}
      languages={originalFirst(question?.asked.lang ?? t.lang, network.languages)}
      conditions={conditions}
      action={question ? `${back}/${question.id}` : back}
      back={back}
      refilled={refilled ?? null}
      theirs={questionStands(t, theirs, QUESTION_KINDS, conditions)}
      formKey={c.var.formKey}
    />
  );
}
