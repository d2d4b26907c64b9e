import { sql } from 'drizzle-orm';
import { boolean, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, by, id, networkTable } from '#platform/db';
import type { Language } from '#platform/texts';
import type { RegistrationState } from '../rules/registering/registration.ts';
import type { Role } from '../rules/registering/role.ts';

/** Somebody who comes. A participant is a registration, whatever way they came in. */
export const registration = networkTable(
  'registration',
  {
    kept: 'until two years after the event, then names and e-mail are emptied (job calendar.forgetPeople)',
    erasedBy: 'calendar: names, e-mail, remark and person are emptied',
  },
  {
    id: id(),
    eventId: uuid('event_id').notNull(),
    givenName: text('given_name').notNull(),
    /** null: a first name or a pseudonym is all they gave. */
    familyName: text('family_name'),
    email: text('email'),
    organisationId: uuid('organisation_id'),
    /** As written, where the organisation is not in the directory. Never beside an `organisationId`. */
    organisationName: text('organisation_name'),
    role: text('role').$type<Role>().notNull(),
    function: text('function'),
    /** The one they want to be written to and spoken to in. null: not said. */
    language: text('language').$type<Language>(),
    morning: boolean('morning').notNull().default(true),
    afternoon: boolean('afternoon').notNull().default(true),
    remark: text('remark'),
    /** The registration of whom they come with ("2 people"). */
    guestOf: uuid('guest_of'),
    source: text('source').$type<'form' | 'import' | 'hand' | 'walkIn' | 'proxy'>().notNull(),
    /** Those who asked together come together or not at all. null: alone. */
    partyId: uuid('party_id'),
    /** Where they join and leave a visit; null: at its beginning, at its end. Ids of stops. */
    joinsAt: uuid('joins_at'),
    leavesAt: uuid('leaves_at'),
    /** From where they travel, for whoever shares a car or a train; emptied after the event. */
    travelsFrom: text('travels_from'),
    /** Others who are registered may read it; organisers always may. */
    travelShown: boolean('travel_shown').notNull().default(false),
    /** What they eat or do not; emptied after the event. */
    diet: text('diet'),
    /** Why they come beyond a quota, and who said so. */
    exceptionReason: text('exception_reason'),
    exceptedBy: by('excepted_by'),
    /** The registration whose place they took. */
    replaces: uuid('replaces'),
    /** null: registered without an account. */
    personId: uuid('person_id'),
    importId: uuid('import_id'),
    /** "TILLEUL 4273": unique on the installation, typed on a phone to find one's table. */
    code: text('code').notNull(),
    /** waiting: for a place. offered: has one until `offerEndsAt`. asked: for the organisers' yes. */
    state: text('state').$type<RegistrationState>().notNull(),
    /** Kept where nobody said yes in time; null once they withdrew or came. */
    offerEndsAt: at('offer_ends_at'),
    /** What the organisers wrote when they said no. */
    declinedBecause: text('declined_because'),
    /** From then on they are sent no reminder of this event. */
    noRemindersAt: at('no_reminders_at'),
    version: integer('version').notNull().default(1),
    registeredBy: by('registered_by'),
    registeredAt: at('registered_at').notNull(),
    withdrawnBy: by('withdrawn_by'),
    withdrawnAt: at('withdrawn_at'),
  },
  (table) => [
    uniqueIndex('registration_code').on(table.code),
    index('registration_by_event').on(table.networkId, table.eventId, table.state),
    index('registration_by_import').on(table.networkId, table.importId),
    index('registration_by_party').on(table.networkId, table.partyId),
    uniqueIndex('registration_once')
      .on(table.networkId, table.eventId, table.personId)
      .where(sql`person_id is not null`),
    index('registration_by_person').on(table.personId),
  ],
);
