import { spacesOf } from '#modules/networks';
import { newId } from '#platform/db';
import { Missing, orMissing } from '#platform/missing';
import { inLanguage, nameIn } from '#platform/texts';
import { type App, membersOnly, type RefilledForm, readForm } from '#platform/web';
import { openPoll } from '../../actions/polls/open-poll.ts';
import { meetingsPath } from '../../addresses.ts';
import { MOST_OPTIONS } from '../../forms/polls/options-typed.ts';
import { PollForm } from '../../forms/polls/poll-form.ts';
import { pollPath, pollsPath } from '../../poll-addresses.ts';
import { mayAskFor } from '../../rules/polls/may.ts';
import { spacesChaired } from '../../store/polls/chaired.ts';
import { seriesOf, seriesOfNetwork } from '../../store/series.ts';
import { topicOf } from '../../store/topics.ts';
import { NewPollPage } from '../../views/polls/new-poll-page.tsx';
import { asMember, type Here, tell } from '../here.ts';
import { peopleToAsk } from './people-typed.ts';

/** A new poll: by coordinators, and by whoever chairs, for their own spaces. */
export const openingRoutes = (app: App): void => {
  app.get('/meetings/polls/new', membersOnly, async (c) => c.html(await newPollView(c)));

  app.post('/meetings/polls', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const { choices, isAllowed } = await spacesToAsk(c);
    if (!isAllowed) throw new Missing();
    const form = await readForm(c, PollForm(now));
    if (!form.ok) return c.html(await newPollView(c, { refilled: form }), 422);
    const { title, about, space = null, series, topic, closesAt, options, whom, people, lang = t.lang } = form.value;
    if (!choices.some(({ value }) => value === (space ?? ''))) throw new Missing();
    const { others, unknown } = await peopleToAsk(c, people);
    if (unknown.length > 0 || (whom === 'chosen' && others.length === 0)) {
      const refilled = { values: form.values, problems: { people: 'meetings.problem.people' } };
      return c.html(await newPollView(c, { refilled, unknown }), 422);
    }
    const networkId = network.id;
    const written = (text: string) => ({ lang: t.lang, text });
    const opening = {
      pollId: form.key ?? newId(),
      poll: {
        title: written(title),
        about: about ? written(about) : null,
        spaceId: space,
        seriesId: series ? orMissing(await seriesOf(db, { networkId, seriesId: series })).id : null,
        topicId: topic ? orMissing(await topicOf(db, { networkId, topicId: topic })).id : null,
        closesAt,
      },
      options: options.map(({ place, ...one }) => ({ ...one, placeName: place ? written(place) : null })),
      asking: { whole: whom === 'whole', others, lang },
    };
    const letters = await openPoll(db, asMember(c), opening, now);
    tell(c, t('polls.said.opened', { count: letters }));
    return c.redirect(pollPath(network.slug, opening.pollId), 303);
  });
};

/** For which spaces this member may ask. The first one may be the whole network. */
async function spacesToAsk(c: Here) {
  const { db, t, network } = c.var;
  const member = asMember(c);
  const [spaces, chaired] = await Promise.all([
    spacesOf(db, network.id),
    member.role === 'coordinator' ? [] : spacesChaired(db, { networkId: network.id, personId: member.personId }),
  ]);
  const choices = [
    ...(mayAskFor(member, chaired, null) ? [{ value: '', label: t('meetings.space.all') }] : []),
    ...spaces
      .filter(({ id, closedAt }) => closedAt === null && mayAskFor(member, chaired, id))
      .map(({ id, name }) => ({ value: id, label: nameIn(t, name) })),
  ];
  return { choices, isAllowed: choices.length > 0 };
}

async function newPollView(
  c: Here,
  { refilled = null, unknown = [] }: { refilled?: RefilledForm | null; unknown?: readonly string[] } = {},
) {
  const { db, t, network, frame, formKey } = c.var;
  const { choices, isAllowed } = await spacesToAsk(c);
  if (!isAllowed) throw new Missing();
  const [series, topic] = await Promise.all([
    seriesOfNetwork(db, network.id),
    topicOf(db, { networkId: network.id, topicId: c.req.query('topic') ?? '' }),
  ]);
  const stands: Record<string, string> = topic
    ? {
        title: inLanguage(topic.title, t.lang).text,
        about: topic.why ? inLanguage(topic.why, t.lang).text : '',
        space: topic.spaceId ?? '',
        topic: topic.id,
      }
    : {};
  const languages = network.languages.map((lang) => ({ value: lang, label: t(`polls.lang.${lang}`) }));
  return (
    <NewPollPage
      frame={frame}
      action={pollsPath(network.slug)}
      back={meetingsPath(network.slug)}
      stands={{ lang: t.lang, ...stands }}
      spaces={choices}
      series={series.map(({ id, title }) => ({ value: id, label: inLanguage(title, t.lang).text }))}
      languages={languages}
      rows={MOST_OPTIONS}
      unknown={unknown}
      refilled={refilled}
      formKey={formKey}
    />
  );
}
