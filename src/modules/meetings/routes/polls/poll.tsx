import { orMissing } from '#platform/missing';
import { type App, membersOnly } from '#platform/web';
import { pollPath } from '../../poll-addresses.ts';
import { tell } from '../here.ts';
import { answerHere } from './answer-here.ts';
import { pollHere } from './here.ts';
import { pollView } from './poll-view.tsx';

/** A poll for members: its result, and their own answer. */
export const pollPageRoutes = (app: App): void => {
  app.get('/meetings/polls/:poll', membersOnly, async (c) => c.html(await pollView(c)));

  app.post('/meetings/polls/:poll/answer', membersOnly, async (c) => {
    const { t, network } = c.var;
    const { poll, mine } = await pollHere(c);
    const read = await answerHere(c, { pollId: poll.id, pollPersonId: orMissing(mine).id });
    if (read.outcome === 'refused')
      return c.html(await pollView(c, { refilled: { answer: read.refilled }, isStale: read.isStale }), 422);
    tell(c, t(`polls.said.${read.outcome}`));
    return c.redirect(pollPath(network.slug, poll.id), 303);
  });
};
