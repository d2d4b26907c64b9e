import type { Context } from 'hono';
import { isId } from '#platform/db';
import { orMissing } from '#platform/missing';
import { type Env, flash } from '#platform/web';
import { commitmentPath } from '../addresses.ts';
import type { Viewer } from '../shown.ts';

export type Here = Context<Env>;

/** An id in the address; anything else there is a page that does not exist. */
export function idOf(c: Here, name: string): string {
  const id = c.req.param(name);
  return orMissing(isId(id) ? id : null);
}

export const asMember = (c: Here) => orMissing(c.var.member);

export const viewerOf = (c: Here): Viewer => {
  const { db, t, now, network, member } = c.var;
  return { db, t, now, networkId: network.id, networkSlug: network.slug, member };
};

/** A request as its device named it: a key cannot be borrowed for another address. */
export const onceOf = (c: Here, key: string | null) =>
  key ? { key, scope: `${c.var.person?.id ?? 'visitor'} ${c.req.path}` } : null;

export const tell = (c: Here, text: string, undo?: { path: string }): void =>
  flash(c, { text, ...(undo && { undo: { action: undo.path, label: c.var.t('commitments.undo') } }) });

export const pathOf = (c: Here, commitmentId: string) => commitmentPath(c.var.network.slug, commitmentId);
