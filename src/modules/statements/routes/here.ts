import type { Context } from 'hono';
import { isId } from '#platform/db';
import { orMissing } from '#platform/missing';
import type { Env } from '#platform/web';

export type Here = Context<Env>;

/** An id in the address; anything else there is a page that does not exist. */
export function idOf(c: Here, name: string): string {
  const id = c.req.param(name);
  return orMissing(isId(id) ? id : null);
}

export const asMember = (c: Here) => orMissing(c.var.member);

export const addressOf = (c: Here, path: string) => `/n/${c.var.network.slug}/statements/${path}`;

export const undoOf = (c: Here, path: string) => ({ action: addressOf(c, path), label: c.var.t('statements.undo') });
