import type { Context } from 'hono';
import type { Env, RefilledForm } from '#platform/web';
import { copyTyped, editionTyped } from '../../forms/events/started-from.ts';
import { copiedFrom } from '../../store/events/templates.ts';
import { saidToReader } from './said-to-reader.ts';

/** What a new event is started from stands in the address of its form, and stays there when the form comes back. */
export const startAsked = (c: Context<Env>): { id: string; isEdition: boolean } | null => {
  const [from, edition] = [c.req.query('from'), c.req.query('edition')];
  if (edition) return { id: edition, isEdition: true };
  return from ? { id: from, isEdition: false } : null;
};

/** The form of a new event, filled with what it is started from. Nothing of people is in it. */
export async function startedFrom(c: Context<Env>): Promise<{ refilled?: RefilledForm }> {
  const { db, network, now } = c.var;
  const asked = startAsked(c);
  const from = asked && (await copiedFrom(db, network.id, asked.id));
  if (!from) return {};
  const said = await saidToReader(c, from);
  const months = c.req.query('after') === 'quarter' ? 3 : 12;
  return {
    refilled: { values: asked.isEdition ? editionTyped(from, said, months, now) : copyTyped(from, said), problems: {} },
  };
}

/** Where the form of a new event is sent: it still says what it was started from. */
export const newEventAction = (c: Context<Env>): string => `/n/${c.var.network.slug}/events${startInAddress(c)}`;

/** The same behind another address. */
export function startInAddress(c: Context<Env>): string {
  const asked = startAsked(c);
  return asked ? `?${new URLSearchParams({ [asked.isEdition ? 'edition' : 'from']: asked.id })}` : '';
}
