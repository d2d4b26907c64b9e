import { eventsByIds } from '#modules/calendar';
import type { Db } from '#platform/db';
import type { Shown } from '#platform/subject';
import { inLanguage } from '#platform/texts';
import { meetingPath } from '../addresses.ts';
import { decisionPath } from '../minutes-addresses.ts';
import { type AgendaItem, itemsByIds } from '../store/agenda.ts';
import type { Here } from './here.ts';

type Before = Map<string, { eventId: string; startsAt: Date }>;

/** Of points that were not finished: in which meeting they were. */
export async function itemFromBefore(db: Db, networkId: string, items: readonly AgendaItem[]): Promise<Before> {
  const ids = items.flatMap(({ originKind, originId }) => (originKind === 'agendaItem' && originId ? [originId] : []));
  const old = await itemsByIds(db, networkId, ids);
  const events = await eventsByIds(db, { networkId, ids: [...new Set(old.map(({ eventId }) => eventId))] });
  const starts = new Map(events.map(({ id, startsAt }) => [id, startsAt]));
  return new Map(
    old.flatMap(({ id, eventId }) => {
      const startsAt = starts.get(eventId);
      return startsAt ? [[id, { eventId, startsAt }] as const] : [];
    }),
  );
}

type Known = { shown: Map<string, Shown>; before: Before; proposer: string | null };

/** Where a point came from, and the way there. */
export function originWords(
  c: Here,
  { originKind, originId }: AgendaItem,
  { shown, before, proposer }: Known,
): { words: string; href: string | null } | null {
  const { t, network } = c.var;
  const known = before.get(originId ?? '');
  const thing = shown.get(`${originKind === 'bilan' ? 'event' : 'commitment'}:${originId}`);
  const href = thing?.href ?? null;
  switch (originKind) {
    case 'agendaItem':
      return known
        ? {
            words: t('meetings.origin.agendaItem', { day: t.day(known.startsAt) }),
            href: meetingPath(network.slug, known.eventId),
          }
        : { words: t('meetings.origin.before'), href: null };
    case 'commitment':
      return { words: t('meetings.origin.commitment'), href };
    case 'escalation':
      return { words: t('meetings.origin.escalation'), href };
    case 'bilan': {
      const title = thing && (typeof thing.title === 'string' ? thing.title : inLanguage(thing.title, t.lang).text);
      return title ? { words: t('meetings.origin.bilan', { title }), href } : null;
    }
    case 'proposal':
      return {
        words: proposer ? t('meetings.origin.proposalBy', { name: proposer }) : t('meetings.origin.proposal'),
        href: null,
      };
    case 'decision':
      return { words: t('minutes.origin.decision'), href: originId && decisionPath(network.slug, originId) };
    case 'amendment':
      return { words: t('minutes.origin.amendment'), href: null };
    case 'topic':
      return { words: t('meetings.origin.topic'), href: null };
    case 'standing':
      return { words: t('meetings.origin.standing'), href: null };
    case null:
      return null;
  }
}
