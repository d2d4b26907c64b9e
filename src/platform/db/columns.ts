import { timestamp, uuid } from 'drizzle-orm/pg-core';
import { v7, validate } from 'uuid';

/** UUIDv7, made in the application, also on a device that is offline: ordered by time, never asked of the database. */
export const newId = (): string => v7();

/** One that begins with a moment that is given: for what is put in order by it. */
export const idAt = (at: Date): string => v7({ msecs: at.getTime() });

export const isId = (value: unknown): value is string => typeof value === 'string' && validate(value);

/** The key of a row. */
export const id = () => uuid('id').notNull();

/** A person as author. null: nobody signed in (a visitor by code), or a person who has been erased since. */
export const by = (name: string) => uuid(name);

export const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
