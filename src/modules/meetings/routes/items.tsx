import { Missing, orMissing } from '#platform/missing';
import { type App, membersOnly, readForm } from '#platform/web';
import { changeItem, mayChangeItem, removeItem } from '../actions/change-item.ts';
import { itemPath, meetingPath } from '../addresses.ts';
import { ItemForm } from '../forms/item-form.ts';
import { agendaItemOf } from '../store/agenda.ts';
import { asMember, idOf, meetingHere, tell } from './here.ts';
import { itemTyped } from './item-typed.ts';
import { itemView } from './item-view.tsx';

/** One point of an agenda. */
export const itemRoutes = (app: App): void => {
  app.get('/meetings/:meeting/items/:item', membersOnly, async (c) => c.html(await itemView(c, await meetingHere(c))));

  app.patch('/meetings/:meeting/items/:item', membersOnly, async (c) => {
    const { db, t, network } = c.var;
    const meeting = await meetingHere(c);
    const which = { networkId: network.id, eventId: meeting.eventId, itemId: idOf(c, 'item') };
    if (!mayChangeItem(meeting, orMissing(await agendaItemOf(db, which)), asMember(c))) throw new Missing();
    const form = await readForm(c, ItemForm);
    if (!form.ok) return c.html(await itemView(c, meeting, { refilled: form }), 422);
    const changing = {
      eventId: meeting.eventId,
      itemId: idOf(c, 'item'),
      version: form.value.version ?? 0,
      item: await itemTyped(c, form.value),
    };
    const decision = await changeItem(db, asMember(c), changing);
    if (decision.outcome === 'stale') {
      const refilled = { values: form.values, problems: {} };
      return c.html(await itemView(c, meeting, { refilled, stale: decision.current }), 422);
    }
    tell(c, t('meetings.said.changed'));
    return c.redirect(`${meetingPath(network.slug, meeting.eventId)}#agenda`, 303);
  });

  app.delete('/meetings/:meeting/items/:item', membersOnly, async (c) => {
    const { db, t, network } = c.var;
    const [eventId, itemId] = [idOf(c, 'meeting'), idOf(c, 'item')];
    await removeItem(db, asMember(c), { eventId, itemId, isRemoved: true });
    tell(c, t('meetings.said.removed'), { action: `${itemPath(network.slug, eventId, itemId)}/return` });
    return c.redirect(`${meetingPath(network.slug, eventId)}#agenda`, 303);
  });

  app.post('/meetings/:meeting/items/:item/return', membersOnly, async (c) => {
    const { db, t, network } = c.var;
    const [eventId, itemId] = [idOf(c, 'meeting'), idOf(c, 'item')];
    await removeItem(db, asMember(c), { eventId, itemId, isRemoved: false });
    tell(c, t('meetings.said.returned'));
    return c.redirect(`${meetingPath(network.slug, eventId)}#agenda`, 303);
  });
};
