import type { Context } from 'hono';
import { isId } from '#platform/db';
import { isLanguage } from '#platform/texts';
import type { Env } from '#platform/web';
import { eventKinds } from '../../rules/events/event.ts';
import type { EventFilter } from '../../store/events/event-filter.ts';

/** What the address asks for: the same words on the page, in a feed and in a list on another site. */
export function askedFilter({ req }: Context<Env>): EventFilter {
  const organisation = req.query('organisation');
  const space = req.query('space');
  const pole = req.query('pole');
  const language = req.query('language');
  return {
    kind: eventKinds.find((known) => known === req.query('kind')) ?? null,
    commune: req.query('commune')?.trim().slice(0, 60) || null,
    organisationId: isId(organisation) ? organisation : null,
    spaceId: isId(space) ? space : null,
    poleId: isId(pole) ? pole : null,
    language: isLanguage(language) ? language : null,
  };
}

/** The same, to stand in an address. */
export function filterQuery(filter: EventFilter): URLSearchParams {
  const { kind, commune, organisationId, spaceId, poleId, language } = filter;
  const query = new URLSearchParams();
  const parts = { kind, commune, organisation: organisationId, space: spaceId, pole: poleId, language };
  for (const [name, value] of Object.entries(parts)) if (value) query.set(name, value);
  return query;
}
