import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, installationTable, networkTable } from '#platform/db';
import type { Role } from '#platform/member';
import type { InBoth, Language } from '#platform/texts';
import type { OrganisationKind } from './rules/organisation.ts';

/** Whoever can sign in. Their place in networks and organisations is in `membership`. */
export const person = installationTable(
  'person',
  { kept: 'until they ask to be erased', erasedBy: 'accounts: the row is removed' },
  {
    id: id(),
    name: text('name').notNull(),
    /** In small letters; one person per address. */
    email: text('email').notNull(),
    emailVerified: boolean('email_verified').notNull().default(false),
    /** null: they did not choose; the page follows their browser. */
    language: text('language').$type<Language>(),
    /** Who sees the address, beside those who coordinate. */
    emailShownTo: text('email_shown_to').$type<'members' | 'coordinators'>().notNull().default('members'),
    /** Asked for by better-auth, always null. */
    image: text('image'),
    version: integer('version').notNull().default(1),
    createdAt: at('created_at').notNull(),
    updatedAt: at('updated_at').notNull(),
  },
  (table) => [uniqueIndex('person_email').on(table.email)],
);

/** A device that is signed in. */
export const session = installationTable(
  'session',
  { kept: '90 days at most, 30 days unused (job accounts.forget)', erasedBy: 'accounts: rows are removed' },
  {
    id: id(),
    personId: uuid('person_id').notNull(),
    token: text('token').notNull(),
    /** The absolute end; unused for a while it ends earlier, see `rules/session.ts`. */
    expiresAt: at('expires_at').notNull(),
    /** Asked for by better-auth, always null: where somebody was is nobody's business. */
    ipAddress: text('ip_address'),
    /** The browser in words, so that a person recognises their device. */
    userAgent: text('user_agent'),
    createdAt: at('created_at').notNull(),
    /** Last seen, to the day. */
    updatedAt: at('updated_at').notNull(),
  },
  (table) => [uniqueIndex('session_token').on(table.token), index('session_person').on(table.personId)],
);

/** Challenges of passkeys, between the question and the answer. */
export const verification = installationTable(
  'verification',
  { kept: '5 minutes, then removed daily (job accounts.forget)', erasedBy: 'none' },
  {
    id: id(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: at('expires_at').notNull(),
    createdAt: at('created_at').notNull(),
    updatedAt: at('updated_at').notNull(),
  },
  (table) => [index('verification_identifier').on(table.identifier)],
);

export const passkey = installationTable(
  'passkey',
  { kept: 'until the person removes it', erasedBy: 'accounts: rows are removed' },
  {
    id: id(),
    personId: uuid('person_id').notNull(),
    name: text('name'),
    publicKey: text('public_key').notNull(),
    credentialID: text('credential_id').notNull(),
    counter: integer('counter').notNull(),
    deviceType: text('device_type').notNull(),
    backedUp: boolean('backed_up').notNull(),
    transports: text('transports'),
    aaguid: text('aaguid'),
    createdAt: at('created_at'),
  },
  (table) => [index('passkey_person').on(table.personId), index('passkey_credential').on(table.credentialID)],
);

/** A mailed link that signs in once. Only the digest of its token is kept. */
export const signInLink = installationTable(
  'sign_in_link',
  { kept: 'until used or over, then removed daily (job accounts.forget)', erasedBy: 'accounts: rows are removed' },
  {
    id: id(),
    personId: uuid('person_id').notNull(),
    tokenDigest: text('token_digest').notNull(),
    /** Where to go then: a path of ours. */
    to: text('to').notNull(),
    expiresAt: at('expires_at').notNull(),
  },
  (table) => [uniqueIndex('sign_in_link_token').on(table.tokenDigest)],
);

/** A new address a person gave, until they confirm it from there. */
export const emailChange = installationTable(
  'email_change',
  { kept: 'one day (job accounts.forget)', erasedBy: 'accounts: rows are removed' },
  {
    id: id(),
    personId: uuid('person_id').notNull(),
    email: text('email').notNull(),
    askedAt: at('asked_at').notNull(),
    expiresAt: at('expires_at').notNull(),
  },
);

/** An organisation exists once, in as many networks as it works in. People move, organisations stay. */
export const organisation = installationTable(
  'organisation',
  { kept: 'as long as a network of the installation knows it', erasedBy: 'accounts: the author is emptied' },
  {
    id: id(),
    name: jsonb('name').$type<InBoth>().notNull(),
    /** Other ways people write it: acronyms, old names. */
    aliases: jsonb('aliases').$type<string[]>().notNull(),
    kind: text('kind').$type<OrganisationKind>().notNull(),
    commune: text('commune'),
    /** Ten figures, without dots. */
    enterpriseNumber: text('enterprise_number'),
    /** The organisation this one turned out to be; what points here is shown as that one. */
    mergedInto: uuid('merged_into'),
    version: integer('version').notNull().default(1),
    createdAt: at('created_at').notNull(),
    createdBy: by('created_by'),
  },
  (table) => [
    uniqueIndex('organisation_enterprise_number').on(table.enterpriseNumber).where(sql`${table.mergedInto} is null`),
  ],
);

/** In which networks an organisation works. */
export const organisationInNetwork = networkTable(
  'organisation_in_network',
  { kept: 'as long as the network', erasedBy: 'accounts: the author is emptied' },
  { organisationId: uuid('organisation_id').notNull(), addedAt: at('added_at').notNull(), addedBy: by('added_by') },
  (table) => [
    primaryKey({ columns: [table.networkId, table.organisationId] }),
    index('organisation_in_network_organisation').on(table.organisationId),
  ],
);

/** What an organisation was before somebody changed it, or took another one in. */
export const organisationChange = installationTable(
  'organisation_change',
  { kept: 'as long as the organisation', erasedBy: 'accounts: the author is emptied' },
  {
    id: id(),
    organisationId: uuid('organisation_id').notNull(),
    kind: text('kind').$type<'edited' | 'merged' | 'unmerged'>().notNull(),
    before: jsonb('before').$type<Record<string, unknown>>().notNull(),
    changedAt: at('changed_at').notNull(),
    changedBy: by('changed_by'),
  },
  (table) => [index('organisation_change_of').on(table.organisationId)],
);

/** A person in a network: for which organisation, in which role, since when. A person may have several at once. */
export const membership = networkTable(
  'membership',
  { kept: 'as long as the person', erasedBy: 'accounts: rows are removed' },
  {
    id: id(),
    personId: uuid('person_id').notNull(),
    /** null: a coordinator who belongs to none. */
    organisationId: uuid('organisation_id'),
    role: text('role').$type<Role>().notNull(),
    /** What they do there, in their words. */
    function: jsonb('function').$type<{ fr?: string; nl?: string }>().notNull(),
    sinceOn: date('since_on').notNull(),
    /** Last day; null: no end known. */
    untilOn: date('until_on'),
    /** Somebody ended it before its last day: they are out from this moment. */
    endedAt: at('ended_at'),
    endedBy: by('ended_by'),
    version: integer('version').notNull().default(1),
    addedAt: at('added_at').notNull(),
    addedBy: by('added_by'),
  },
  (table) => [
    index('membership_person').on(table.personId, table.networkId),
    index('membership_organisation').on(table.networkId, table.organisationId),
  ],
);

/** A place kept for somebody who is asked by e-mail to come in. */
export const invitation = networkTable(
  'invitation',
  {
    kept: '30 days open, removed 90 days after it ended (job accounts.forget)',
    erasedBy: 'accounts: rows to their address are removed, the author is emptied',
  },
  {
    id: id(),
    email: text('email').notNull(),
    /** As the inviter wrote it; the person says their own when they accept. */
    name: text('name'),
    organisationId: uuid('organisation_id'),
    role: text('role').$type<Role>().notNull(),
    function: jsonb('function').$type<{ fr?: string; nl?: string }>().notNull(),
    lang: text('lang').$type<Language>().notNull(),
    invitedAt: at('invited_at').notNull(),
    invitedBy: by('invited_by'),
    lastSentAt: at('last_sent_at').notNull(),
    timesSent: integer('times_sent').notNull().default(1),
    expiresAt: at('expires_at').notNull(),
    acceptedAt: at('accepted_at'),
    acceptedBy: by('accepted_by'),
    revokedAt: at('revoked_at'),
    revokedBy: by('revoked_by'),
  },
);

/** Who is in a space of a network. */
export const spaceMember = networkTable(
  'space_member',
  { kept: 'as long as the person is in the space', erasedBy: 'accounts: rows are removed' },
  {
    spaceId: uuid('space_id').notNull(),
    personId: uuid('person_id').notNull(),
    joinedAt: at('joined_at').notNull(),
    addedBy: by('added_by'),
  },
  (table) => [
    primaryKey({ columns: [table.networkId, table.spaceId, table.personId] }),
    index('space_member_person').on(table.personId),
  ],
);

/** Somebody asked to come into a space. Undecided as long as `decidedAt` is null. */
export const spaceRequest = networkTable(
  'space_request',
  { kept: 'one year (job accounts.forget)', erasedBy: 'accounts: rows are removed, the one who decided is emptied' },
  {
    id: id(),
    spaceId: uuid('space_id').notNull(),
    personId: uuid('person_id').notNull(),
    message: text('message').notNull(),
    askedAt: at('asked_at').notNull(),
    outcome: text('outcome').$type<'accepted' | 'refused' | 'takenBack'>(),
    decidedAt: at('decided_at'),
    decidedBy: by('decided_by'),
  },
  (table) => [
    uniqueIndex('space_request_open')
      .on(table.networkId, table.spaceId, table.personId)
      .where(sql`${table.decidedAt} is null`),
  ],
);
