import type { Context } from 'hono';
import type { Env } from '#platform/web';

/** A request as its device named it, for whoever asks from where: a key cannot be borrowed for another address. */
export const onceOf = (c: Context<Env>, key: string | null): { key: string; scope: string } | null =>
  key ? { key, scope: `${c.var.person?.id ?? 'visitor'} ${c.req.path}` } : null;
