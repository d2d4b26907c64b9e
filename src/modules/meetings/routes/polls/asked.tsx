import { Missing, orMissing } from '#platform/missing';
import { type App, addressLimit, type RefilledForm } from '#platform/web';
import { pollAnswerPath } from '../../poll-addresses.ts';
import { openPollSeal } from '../../poll-seal.ts';
import { pollPeople } from '../../store/polls/people.ts';
import { pollOf } from '../../store/polls/poll.ts';
import { AskedPage } from '../../views/polls/asked-page.tsx';
import { type Here, tell } from '../here.ts';
import { answerHere } from './answer-here.ts';
import { pollShown } from './poll-shown.ts';

/** When somebody can, said by the link of their letter. Reading it changes nothing. */
export const askedRoutes = (app: App): void => {
  const often = addressLimit('pollAnswer', { points: 120, seconds: 300 });

  app.get('/meetings/polls/answers/:seal', often, async (c) => c.html(await askedView(c)));

  app.post('/meetings/polls/answers/:seal', often, async (c) => {
    const { t, network } = c.var;
    const { poll, mine } = await askedHere(c);
    const read = await answerHere(c, { pollId: poll.id, pollPersonId: mine.id });
    if (read.outcome === 'refused') return c.html(await askedView(c, read), 422);
    tell(c, t(`polls.said.${read.outcome}`));
    return c.redirect(pollAnswerPath(network.slug, c.req.param('seal')), 303);
  });
};

async function askedHere(c: Here) {
  const { db, now, network } = c.var;
  const right = orMissing(openPollSeal(c.req.param('seal') ?? '', now));
  if (right.networkId !== network.id) throw new Missing();
  const [poll, people] = await Promise.all([pollOf(db, right), pollPeople(db, right)]);
  return { poll: orMissing(poll), people, mine: orMissing(people.find(({ id }) => id === right.pollPersonId)) };
}

async function askedView(c: Here, refused: { refilled: RefilledForm | null; isStale: boolean } | null = null) {
  const { network, frame } = c.var;
  const asked = await askedHere(c);
  return (
    <AskedPage
      {...(await pollShown(c, { ...asked, withNames: false }))}
      frame={frame}
      path={pollAnswerPath(network.slug, c.req.param('seal') ?? '')}
      isStale={refused?.isStale ?? false}
      refilled={refused?.refilled ?? null}
    />
  );
}
