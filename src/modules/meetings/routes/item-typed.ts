import type { z } from 'zod';
import type { ItemForm } from '../forms/item-form.ts';
import type { NewAgendaItem } from '../store/agenda.ts';
import { type Here, memberTyped } from './here.ts';

/** A point as it was typed: its owner is a member of that name, or whoever was written. */
export async function itemTyped(c: Here, typed: z.output<typeof ItemForm>): Promise<NewAgendaItem> {
  const { title, kind, minutes, owner, guestName, guestEmail, guestOrganisation } = typed;
  const ownerId = await memberTyped(c, owner);
  return {
    title: { lang: c.var.t.lang, text: title },
    kind,
    minutes: minutes ?? null,
    ownerId,
    ownerName: ownerId ? null : (owner ?? null),
    guestName: guestName ?? guestEmail ?? null,
    guestEmail: guestEmail ?? null,
    guestOrganisation: guestOrganisation ?? null,
  };
}
