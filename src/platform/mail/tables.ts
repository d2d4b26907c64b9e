import { jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, id, installationTable } from '#platform/db';

/**
 * Every letter there is to send, has been sent, or may have been sent. One per addressee and occasion: the unique index
 * is what keeps a letter from going out twice, however often it is asked for.
 */
export const letter = installationTable(
  'letter',
  { kept: '90 days after it was sent (job mail.forgetOld)', erasedBy: 'mail: address, data and person are emptied' },
  {
    id: id(),
    personId: uuid('person_id'),
    address: text('address').notNull(),
    lang: text('lang').$type<'fr' | 'nl' | 'en'>().notNull(),
    kind: text('kind').notNull(),
    occasion: text('occasion').notNull(),
    data: jsonb('data').$type<Record<string, unknown>>().notNull(),
    /** claimed: somebody is sending it. uncertain: it may have left; a person decides whether to send it again. */
    state: text('state').$type<'queued' | 'claimed' | 'sent' | 'uncertain' | 'notNeeded' | 'refused'>().notNull(),
    messageId: text('message_id').notNull(),
    queuedAt: at('queued_at').notNull(),
    claimedAt: at('claimed_at'),
    sentAt: at('sent_at'),
  },
  (table) => [uniqueIndex('letter_once').on(table.address, table.kind, table.occasion)],
);

/** Which letters a person wants, where they said something else than the usual. */
export const mailChoice = installationTable(
  'mail_choice',
  { kept: 'as long as the person', erasedBy: 'mail: rows are removed' },
  {
    id: id(),
    personId: uuid('person_id').notNull(),
    kind: text('kind').notNull(),
    wish: text('wish').$type<'now' | 'never'>().notNull(),
    chosenAt: at('chosen_at').notNull(),
  },
  (table) => [uniqueIndex('mail_choice_once').on(table.personId, table.kind)],
);
