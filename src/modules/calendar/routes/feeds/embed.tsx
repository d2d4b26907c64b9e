import type { Context } from 'hono';
import { organisationNames } from '#modules/accounts';
import { inLanguage, nameIn } from '#platform/texts';
import { type App, addressLimit, coordinatorsOnly, type Env, embeddable, keepForGuests } from '#platform/web';
import { calendarPath, embedPath, eventPath, feedsPath } from '../../addresses.ts';
import { eventChoices, nextEvents } from '../../store/events/calendar-page.ts';
import { EmbeddedPage } from '../../views/feeds/embedded-page.tsx';
import { SharingPage } from '../../views/feeds/sharing-page.tsx';
import { askedFilter, filterQuery } from '../events/asked-filter.ts';
import { feedTexts } from './calendar-answer.ts';

/** A well-read site shows it to everybody who comes; its readers ask, and not the site. */
const readers = addressLimit('calendar.embed', { points: 300, seconds: 600 });
const USUAL = 5;
const MOST = 20;

/** The dates of the network on the site of a partner. */
export const embedRoutes = (app: App): void => {
  app.get('/calendar/embed', readers, async (c) => {
    const { db, network, origin, now } = c.var;
    const t = feedTexts(c);
    const filter = askedFilter(c);
    // Whoever looks, it is what everybody may see: the list is read on another site.
    const events = await nextEvents(db, { networkId: network.id, isMember: false, now, filter }, countAsked(c));
    const query = filterQuery(filter);
    query.set('lang', t.lang);
    embeddable(c);
    keepForGuests(c);
    return c.html(
      <EmbeddedPage
        frame={{ ...c.var.frame, t }}
        title={t('calendar.embed.heading', { network: nameIn(t, network.name) })}
        events={events.map((event) => ({
          ...event,
          name: inLanguage(event.title, t.lang),
          href: `${origin}${eventPath(network.slug, event.id)}?lang=${t.lang}`,
        }))}
        moreHref={`${origin}${calendarPath(network.slug)}?${query}`}
      />,
    );
  });

  app.get('/calendar/sharing', coordinatorsOnly, async (c) => {
    const { db, network, origin, frame, t } = c.var;
    const { organisationIds, poles } = await eventChoices(db, { networkId: network.id, isMember: false });
    const names = await organisationNames(db, organisationIds);
    const { organisationId, poleId } = askedFilter(c);
    const lang = feedTexts(c).lang;
    const count = countAsked(c);
    const query = new URLSearchParams({
      lang,
      ...(organisationId && { organisation: organisationId }),
      ...(poleId && { pole: poleId }),
    });
    return c.html(
      <SharingPage
        frame={frame}
        path={`${calendarPath(network.slug)}/sharing`}
        back={feedsPath(network.slug)}
        title={feedTexts(c)('calendar.embed.heading', { network: nameIn(feedTexts(c), network.name) })}
        embedHref={`${origin}${embedPath(network.slug)}?${query}&count=${count}`}
        plainHref={`${origin}${calendarPath(network.slug)}?${query}`}
        organisations={[...names].map(([id, name]) => ({ id, name: nameIn(t, name) }))}
        organisation={organisationId}
        poles={poles.map(({ id, name }) => ({ id, name: inLanguage(name, t.lang).text }))}
        pole={poleId}
        languages={network.languages}
        lang={lang}
        count={count}
      />,
    );
  });
};

function countAsked(c: Context<Env>): number {
  const asked = Number.parseInt(c.req.query('count') ?? '', 10);
  return Number.isNaN(asked) ? USUAL : Math.min(MOST, Math.max(1, asked));
}
