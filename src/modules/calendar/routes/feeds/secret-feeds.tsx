import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { memberOf, organisationNames } from '#modules/accounts';
import { spacesOf } from '#modules/networks';
import { orMissing } from '#platform/missing';
import { nameIn } from '#platform/texts';
import { type App, addressLimit, type Env, flash, membersOnly, type RefilledForm, readForm } from '#platform/web';
import { makeFeed } from '../../actions/feeds/make-feed.ts';
import { revokeFeed } from '../../actions/feeds/revoke-feed.ts';
import { calendarPath, feedPath, feedsPath, secretFeedPath } from '../../addresses.ts';
import { feedForm } from '../../forms/feeds/feed-form.ts';
import { feedsBeginOn } from '../../rules/feeds/feeds.ts';
import { everyEvent } from '../../store/events/event-filter.ts';
import { eventsInFeed } from '../../store/feeds/feed-events.ts';
import { type Feed, feedBySecret, feedsOf } from '../../store/feeds/feeds.ts';
import { FeedsPage } from '../../views/feeds/feeds-page.tsx';
import { askedFilter, filterQuery } from '../events/asked-filter.ts';
import { feedTexts } from './calendar-answer.ts';
import { feedAnswer, nameOfFeed } from './feeds.ts';

const programs = addressLimit('calendar.feed', { points: 600, seconds: 600 });
/** Carries a new secret over one redirect, to the page that shows it once; it is read by nothing else. */
const TOLD_ONCE = 'feed';

export const secretFeedRoutes = (app: App): void => {
  app.get('/calendar/feeds', async (c) => c.html(await feedsView(c)));

  app.post('/calendar/feeds', membersOnly, async (c) => {
    const { db, now, network } = c.var;
    const form = await readForm(c, feedForm);
    if (!form.ok || !form.value.of) return c.html(await feedsView(c, form.ok ? null : form), 422);
    const decision = await makeFeed(db, orMissing(c.var.member), form.value.of, now);
    if (decision.outcome !== 'made') {
      const problems = { of: `calendar.feeds.problem.${decision.outcome}` };
      return c.html(await feedsView(c, { values: form.values, problems }), 422);
    }
    const path = feedsPath(network.slug);
    setCookie(c, TOLD_ONCE, decision.secret, { ...onlyAt(c), maxAge: 120 });
    return c.redirect(path, 303);
  });

  app.delete('/calendar/feeds/:feed', membersOnly, async (c) => {
    const { db, t, network } = c.var;
    const isRevoked = await revokeFeed(db, orMissing(c.var.member), c.req.param('feed'));
    if (isRevoked) flash(c, { text: t('calendar.feeds.said.revoked') });
    return c.redirect(feedsPath(network.slug), 303);
  });

  app.get('/calendar/secret/:secret', programs, async (c) => {
    const { db, network, now } = c.var;
    const feed = orMissing(await feedBySecret(db, network.id, c.req.param('secret').replace(/\.ics$/, '')));
    // Who left the network left its calendar as well; the address answers as if it had never been.
    orMissing(await memberOf(db, { networkId: network.id, personId: feed.madeBy, now }));
    const t = feedTexts(c);
    const filter = { ...everyEvent, organisationId: idOf(feed, 'organisation'), spaceId: idOf(feed, 'space') };
    const personId = idOf(feed, 'person');
    const asked = { networkId: network.id, isMember: true, filter, personId, since: feedsBeginOn(now) };
    const events = await eventsInFeed(db, asked);
    c.header('Cache-Control', 'private, no-cache');
    c.header('Referrer-Policy', 'no-referrer');
    return feedAnswer(c, t, { name: await nameOfFeed(c, t, filter.spaceId), events });
  });
};

const idOf = ({ of, ofId }: Feed, kind: Feed['of']): string | null => (of === kind ? ofId : null);

const onlyAt = (c: Context<Env>) => ({
  path: feedsPath(c.var.network.slug),
  httpOnly: true,
  sameSite: 'Lax' as const,
  secure: c.var.origin.startsWith('https:'),
});

async function feedsView(c: Context<Env>, refilled: RefilledForm | null = null) {
  const { db, network, member, origin, t, frame } = c.var;
  const query = filterQuery(askedFilter(c));
  const feeds = member ? await feedsOf(db, member) : [];
  const spaces = member ? (await spacesOf(db, network.id)).filter(({ closedAt }) => closedAt === null) : [];
  const organisations = await organisationNames(
    db,
    feeds.flatMap(({ of, ofId }) => (of === 'organisation' && ofId ? [ofId] : [])),
  );
  const isAhead = /prefetch/.test(`${c.req.header('sec-purpose')} ${c.req.header('x-sec-purpose')}`);
  const secret = isAhead || !member ? undefined : getCookie(c, TOLD_ONCE);
  if (secret) setCookie(c, TOLD_ONCE, '', { ...onlyAt(c), maxAge: 0 });
  const names = new Map([
    ...spaces.map(({ id, name }) => [id, nameIn(t, name)] as const),
    ...[...organisations].map(([id, name]) => [id, nameIn(t, name)] as const),
  ]);
  return (
    <FeedsPage
      frame={frame}
      path={feedsPath(network.slug)}
      calendarHref={calendarPath(network.slug)}
      publicAddress={`${origin}${feedPath(network.slug)}${query.size > 0 ? `?${query}` : ''}`}
      isNarrowed={query.size > 0}
      told={secret ? origin + secretFeedPath(network.slug, secret) : null}
      member={
        member && {
          organisation: member.organisationName && nameIn(t, member.organisationName),
          spaces: spaces.map(({ id, name }) => ({ id, name: nameIn(t, name) })),
          feeds: feeds.map(({ id, of, ofId, madeAt }) => ({ id, of, madeAt, name: names.get(ofId ?? '') ?? null })),
        }
      }
      isCoordinator={member?.role === 'coordinator'}
      refilled={refilled}
    />
  );
}
