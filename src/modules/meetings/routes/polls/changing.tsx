import { inLanguage } from '#platform/texts';
import { type App, chosen, membersOnly, type RefilledForm, readForm } from '#platform/web';
import { changeDates } from '../../actions/polls/change-dates.ts';
import { ChangeForm } from '../../forms/polls/change-form.ts';
import { pollPath } from '../../poll-addresses.ts';
import { timeOf } from '../../rules/moment.ts';
import { MOST_DATES } from '../../rules/polls/change.ts';
import { optionsOf } from '../../store/polls/poll.ts';
import { ChangePollPage } from '../../views/polls/change-page.tsx';
import { asMember, type Here, tell } from '../here.ts';
import { pollDecided } from './here.ts';

const AT_ONCE = 3;

/** At which field one reads why it was refused. */
const problemAt = {
  few: { gone: 'polls.problem.two' },
  many: { day1: 'polls.problem.many' },
  past: { closesOn: 'polls.problem.closesPast' },
  late: { closesOn: 'polls.problem.closesLate' },
  stale: { closesOn: 'polls.problem.closesMoved' },
} as const;

/** What whoever opened it changes after people were asked: its dates, and until when one answers. */
export const changingRoutes = (app: App): void => {
  app.get('/meetings/polls/:poll/edit', membersOnly, async (c) => c.html(await changeView(c)));

  app.patch('/meetings/polls/:poll', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const { poll } = await pollDecided(c);
    const form = await readForm(c, ChangeForm(now));
    if (!form.ok) return c.html(await changeView(c, form), 422);
    const { gone, options, closesAt, seen } = form.value;
    const written = (text: string) => ({ lang: t.lang, text });
    const added = options.map(({ place, ...one }) => ({ ...one, placeName: place ? written(place) : null }));
    const outcome = await changeDates(db, asMember(c), { pollId: poll.id, gone, added, closesAt, seen }, now);
    if (outcome !== 'changed' && outcome !== 'same' && outcome !== 'closed')
      return c.html(await changeView(c, { values: form.values, problems: problemAt[outcome] }), 422);
    tell(c, t(`polls.said.${outcome === 'closed' ? 'closedBefore' : outcome}`));
    return c.redirect(pollPath(network.slug, poll.id), 303);
  });
};

async function changeView(c: Here, refilled: RefilledForm | null = null) {
  const { db, t, network, frame } = c.var;
  const { poll, people } = await pollDecided(c);
  const options = await optionsOf(db, { networkId: network.id, pollId: poll.id });
  const gone = chosen(refilled, 'gone');
  return (
    <ChangePollPage
      frame={frame}
      path={pollPath(network.slug, poll.id)}
      title={inLanguage(poll.title, t.lang).text}
      options={options.map(({ id, startsAt, endsAt, placeName }) => ({
        id,
        label: [t.day(startsAt), t.hours(startsAt, endsAt), placeName && inLanguage(placeName, t.lang).text]
          .filter(Boolean)
          .join(', '),
        isGone: gone.includes(id),
      }))}
      rows={Math.min(AT_ONCE, MOST_DATES - options.length + gone.length)}
      stands={{
        closesOn: t.day(poll.closesAt, { year: true }),
        closesTime: timeOf(poll.closesAt),
        seen: poll.closesAt.toISOString(),
      }}
      answered={people.filter(({ answeredAt }) => answeredAt).length}
      refilled={refilled}
    />
  );
}
