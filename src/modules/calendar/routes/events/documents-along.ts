import type { Context } from 'hono';
import { z } from 'zod';
import { inLanguage } from '#platform/texts';
import { type Env, readForm } from '#platform/web';
import { documentsAlong } from '../../rules/events/documents-along.ts';
import { attachmentsOf } from '../../store/events/attachments.ts';
import type { EventFacts } from '../../store/events/events.ts';
import { copiedFrom } from '../../store/events/templates.ts';
import type { DocumentsOffered } from '../../views/events/documents-along-fields.tsx';
import { startAsked } from './started-from.ts';

const DocumentsForm = z.looseObject({
  leaveOut: z.union([z.string(), z.array(z.string())]).optional(),
  documentsSeen: z.string().optional(),
  documentsShown: z.string().optional(),
});

/** The documents of what a new event is started from. null: it is started from nothing, or that has none. */
export async function documentsOffered(c: Context<Env>): Promise<DocumentsOffered | null> {
  const { db, network } = c.var;
  const asked = startAsked(c);
  const from = asked && (await copiedFrom(db, network.id, asked.id));
  const documents = from ? await attachmentsOf(db, { networkId: network.id, eventId: from.id }) : [];
  return from && documents.length > 0 ? { from: from.audience, documents } : null;
}

/** Which of them come along, as they are at this moment. null: that everybody will see them has to be said first. */
export async function documentsChosen(c: Context<Env>, audience: 'public' | 'members'): Promise<string[] | null> {
  const offered = await documentsOffered(c);
  if (!offered) return [];
  const form = await readForm(c, DocumentsForm);
  const { leaveOut = [], documentsSeen = '', documentsShown } = form.ok ? form.value : {};
  return documentsAlong({
    from: offered.from,
    to: audience,
    documents: offered.documents.map(({ id }) => id),
    leftOut: [leaveOut].flat(),
    seen: documentsSeen.split(' '),
    agreed: documentsShown !== undefined,
  });
}

/** Said to whoever made an event for members public: its documents are open to everybody since. */
export async function documentsOpened(
  c: Context<Env>,
  before: Pick<EventFacts, 'networkId' | 'id' | 'audience'>,
  audience: 'public' | 'members',
): Promise<string[]> {
  const { db, t } = c.var;
  if (before.audience !== 'members' || audience !== 'public') return [];
  const documents = await attachmentsOf(db, { networkId: before.networkId, eventId: before.id });
  const names = documents.map(({ name }) => inLanguage(name, t.lang).text);
  return names.length > 0 ? [t('calendar.said.documentsOpened', { names: t.list(names) })] : [];
}
