import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Language } from '#platform/texts';
import type { EventKind } from '../../rules/events/event.ts';
import { event, organiser } from '../../tables/index.ts';
import { isNoTemplate } from './events.ts';

/** Which events of a network somebody asks for. null: whichever. */
export type EventFilter = {
  kind: EventKind | null;
  /** Municipality, as it is written in the event. */
  commune: string | null;
  /** One of those who organise it. */
  organisationId: string | null;
  spaceId: string | null;
  /** What the network sorts its dates by. */
  poleId: string | null;
  /** Spoken there. */
  language: Language | null;
};

export const everyEvent: EventFilter = {
  kind: null,
  commune: null,
  organisationId: null,
  spaceId: null,
  poleId: null,
  language: null,
};

/** What this person may see, and asked for. What is kept to copy from is on no list and in no feed. */
export function isWanted(networkId: string, isMember: boolean, filter: EventFilter): SQL | undefined {
  const { kind, commune, organisationId, spaceId, poleId, language } = filter;
  return and(
    eq(event.networkId, networkId),
    isNoTemplate,
    isMember ? undefined : eq(event.audience, 'public'),
    kind ? eq(event.kind, kind) : undefined,
    commune ? eq(event.commune, commune) : undefined,
    spaceId ? eq(event.spaceId, spaceId) : undefined,
    poleId ? eq(event.poleId, poleId) : undefined,
    language ? sql`${language} = any(${event.languages})` : undefined,
    organisationId
      ? sql`exists (select 1 from ${organiser} o where o.network_id = event.network_id and o.event_id = event.id
          and o.organisation_id = ${organisationId})`
      : undefined,
  );
}
