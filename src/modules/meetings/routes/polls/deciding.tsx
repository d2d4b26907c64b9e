import { inLanguage } from '#platform/texts';
import { type App, membersOnly, type RefilledForm, readForm } from '#platform/web';
import { askMore } from '../../actions/polls/ask-more.ts';
import { chooseDate } from '../../actions/polls/choose-date.ts';
import { withdrawPoll } from '../../actions/polls/withdraw-poll.ts';
import { meetingPath } from '../../addresses.ts';
import { AskingForm, ChoosingForm, WithdrawingForm } from '../../forms/polls/answer-form.ts';
import { pollPath } from '../../poll-addresses.ts';
import { WithdrawalPage } from '../../views/polls/withdrawal-page.tsx';
import { asMember, type Here, tell } from '../here.ts';
import { pollDecided } from './here.ts';
import { peopleToAsk } from './people-typed.ts';
import { pollView } from './poll-view.tsx';

/** What whoever opened it does, or a coordinator: choosing the date, asking others, withdrawing it. */
export const decidingRoutes = (app: App): void => {
  app.post('/meetings/polls/:poll/closing', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const { poll } = await pollDecided(c);
    const form = await readForm(c, ChoosingForm);
    if (!form.ok) return c.html(await pollView(c, { refilled: { choosing: form } }), 422);
    const { option: optionId, seen } = form.value;
    const choosing = { pollId: poll.id, optionId, seen, languages: network.languages };
    const decision = await chooseDate(db, asMember(c), choosing, now);
    if (decision.outcome === 'stale' || decision.outcome === 'past') {
      const problems = { option: `polls.problem.${decision.outcome === 'past' ? 'past' : 'stale'}` };
      return c.html(await pollView(c, { refilled: { choosing: { values: form.values, problems } } }), 422);
    }
    tell(c, decision.outcome === 'chosen' ? t('polls.said.chosen') : t('polls.said.closedBefore'));
    return c.redirect(
      decision.eventId ? meetingPath(network.slug, decision.eventId) : pollPath(network.slug, poll.id),
      303,
    );
  });

  app.post('/meetings/polls/:poll/people', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const { poll } = await pollDecided(c);
    const form = await readForm(c, AskingForm);
    if (!form.ok) return c.html(await pollView(c, { refilled: { asking: form } }), 422);
    const { others, unknown } = await peopleToAsk(c, form.value.people);
    if (unknown.length > 0 || others.length === 0) {
      const asking = { values: form.values, problems: { people: 'meetings.problem.people' } };
      return c.html(await pollView(c, { refilled: { asking } }), 422);
    }
    const asking = { whole: false, others, lang: t.lang };
    const letters = await askMore(db, asMember(c), { pollId: poll.id, asking }, now);
    tell(c, letters === null ? t('polls.said.over') : t('polls.said.asked', { count: letters }));
    return c.redirect(pollPath(network.slug, poll.id), 303);
  });

  app.get('/meetings/polls/:poll/withdrawal', membersOnly, async (c) => c.html(await withdrawalView(c)));

  app.post('/meetings/polls/:poll/withdrawal', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const { poll } = await pollDecided(c);
    const form = await readForm(c, WithdrawingForm);
    if (!form.ok) return c.html(await withdrawalView(c, form), 422);
    const why = form.value.why ? { lang: t.lang, text: form.value.why } : null;
    const outcome = await withdrawPoll(db, asMember(c), { pollId: poll.id, why }, now);
    tell(c, outcome === 'withdrawn' ? t('polls.said.withdrawn') : t('polls.said.closedBefore'));
    return c.redirect(pollPath(network.slug, poll.id), 303);
  });
};

async function withdrawalView(c: Here, refilled: RefilledForm | null = null) {
  const { t, network, frame } = c.var;
  const { poll, people } = await pollDecided(c);
  return (
    <WithdrawalPage
      frame={frame}
      path={pollPath(network.slug, poll.id)}
      title={inLanguage(poll.title, t.lang).text}
      asked={people.length}
      refilled={refilled}
    />
  );
}
