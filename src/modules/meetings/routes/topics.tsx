import { isId } from '#platform/db';
import { type App, membersOnly, readForm } from '#platform/web';
import { proposeTopic, setTopicAside } from '../actions/topics.ts';
import { meetingsPath } from '../addresses.ts';
import { TopicForm } from '../forms/topic-form.ts';
import { asMember, idOf, tell } from './here.ts';

/** Subjects for later. */
export const topicRoutes = (app: App): void => {
  app.post('/meetings/topics', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const form = await readForm(c, TopicForm);
    const back = `${meetingsPath(network.slug)}#topics`;
    if (!form.ok) {
      tell(c, t('meetings.problem.title'));
      return c.redirect(back, 303);
    }
    const { title, why, space } = form.value;
    const written = (text: string) => ({ lang: t.lang, text });
    const topic = { title: written(title), why: why ? written(why) : null, spaceId: space ?? null };
    await proposeTopic(db, asMember(c), { ...topic, ...(isId(form.key) && { id: form.key }) }, now);
    tell(c, t('meetings.said.topic'));
    return c.redirect(back, 303);
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
};
