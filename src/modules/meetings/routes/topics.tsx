import { spacesOfPerson } from '#modules/accounts';
import { startWords } from '#modules/calendar';
import { spacesOf } from '#modules/networks';
import { isId } from '#platform/db';
import { Missing, orMissing } from '#platform/missing';
import { inLanguage, nameIn } from '#platform/texts';
import { type App, membersOnly, type RefilledForm, readForm } from '#platform/web';
import { placeTopic, proposeTopic, setTopicAside } from '../actions/topics.ts';
import { meetingPath, meetingsPath } from '../addresses.ts';
import { PlacingForm, TopicForm } from '../forms/topic-form.ts';
import { mayProposeIn } from '../rules/topics.ts';
import { meetingsLed } from '../store/led.ts';
import { topicOf } from '../store/topics.ts';
import { NewTopicPage } from '../views/topics/new-topic-page.tsx';
import { PlacingPage } from '../views/topics/placing-page.tsx';
import { asMember, type Here, idOf, tell } from './here.ts';

/** Subjects for later. */
export const topicRoutes = (app: App): void => {
  app.get('/meetings/topics/new', membersOnly, async (c) => c.html(await newTopicView(c)));

  app.post('/meetings/topics', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const form = await readForm(c, TopicForm);
    if (!form.ok) return c.html(await newTopicView(c, form), 422);
    const { title, why, space } = form.value;
    const written = (text: string) => ({ lang: t.lang, text });
    const topic = { title: written(title), why: why ? written(why) : null, spaceId: space ?? null };
    await proposeTopic(db, asMember(c), { ...topic, ...(isId(form.key) && { id: form.key }) }, now);
    tell(c, t('meetings.said.topic'));
    return c.redirect(`${meetingsPath(network.slug)}#topics`, 303);
  });

  app.delete('/meetings/topics/:topic', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const topicId = idOf(c, 'topic');
    await setTopicAside(db, asMember(c), { topicId, isAside: true }, now);
    const path = meetingsPath(network.slug);
    tell(c, t('meetings.said.dropped'), { action: `${path}/topics/${topicId}/return` });
    return c.redirect(`${path}#topics`, 303);
  });

  app.post('/meetings/topics/:topic/return', membersOnly, async (c) => {
    await setTopicAside(c.var.db, asMember(c), { topicId: idOf(c, 'topic'), isAside: false }, c.var.now);
    return c.redirect(`${meetingsPath(c.var.network.slug)}#topics`, 303);
  });

  app.get('/meetings/topics/:topic/place', membersOnly, async (c) => c.html(await placingView(c)));

  app.post('/meetings/topics/:topic/place', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const form = await readForm(c, PlacingForm);
    if (!form.ok) return c.html(await placingView(c, form), 422);
    const placing = { topicId: idOf(c, 'topic'), eventId: form.value.meeting };
    const { outcome, eventId } = await placeTopic(db, asMember(c), placing, now);
    tell(c, t(`meetings.said.topic.${outcome}`));
    return c.redirect(`${meetingPath(network.slug, eventId)}#agenda`, 303);
  });
};

async function newTopicView(c: Here, refilled: RefilledForm | null = null) {
  const { db, t, network, frame, formKey } = c.var;
  const member = asMember(c);
  const spaces = await spacesOf(db, network.id);
  const theirs = await spacesOfPerson(db, { networkId: network.id, personId: member.personId });
  return (
    <NewTopicPage
      frame={frame}
      path={meetingsPath(network.slug)}
      spaces={spaces
        .filter((space) => space.closedAt === null && mayProposeIn(member, space, theirs))
        .map(({ id, name }) => ({ value: id, label: nameIn(t, name) }))}
      refilled={refilled}
      formKey={formKey}
    />
  );
}

/** The meetings to come that this member leads. */
async function placingView(c: Here, refilled: RefilledForm | null = null) {
  const { db, t, now, network, frame } = c.var;
  const topic = orMissing(await topicOf(db, { networkId: network.id, topicId: idOf(c, 'topic') }));
  const meetings = await meetingsLed(db, network.id, asMember(c), now);
  if (meetings.length === 0) throw new Missing();
  return (
    <PlacingPage
      frame={frame}
      path={meetingsPath(network.slug)}
      topicId={topic.id}
      title={inLanguage(topic.title, t.lang)}
      meetings={meetings.map((event) => ({
        id: event.id,
        label: [inLanguage(event.title, t.lang).text, t.day(event.startsAt), startWords(t, event)]
          .filter(Boolean)
          .join(', '),
      }))}
      refilled={refilled}
    />
  );
}
