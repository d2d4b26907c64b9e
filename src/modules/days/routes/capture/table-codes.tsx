import { liveTopics } from '#platform/live';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, flash, readForm } from '#platform/web';
import { giveTableCodes, revokeCode } from '../../actions/capture/table-codes.ts';
import { dayPaths, tablePaths } from '../../addresses.ts';
import { TableCodeForm } from '../../forms/capture.ts';
import { tablesOfDay } from '../../rules/capture/table-at.ts';
import { markOf } from '../../rules/marks.ts';
import { tableCodesOf } from '../../store/capture/codes.ts';
import { topicOf } from '../../store/topic.ts';
import { TableCodesPage } from '../../views/capture/table-codes-page.tsx';
import { dayHere, eventHere } from '../of-event.ts';

/** Coordinators give each table its code, and take it back. */
export const tableCodeRoutes = (app: App): void => {
  app.get('/events/:event/table-codes', coordinatorsOnly, async (c) => {
    const { db, frame, network, now, origin } = c.var;
    const { event, day, shown } = await dayHere(c);
    const codes = await tableCodesOf(db, { networkId: network.id, eventId: event.id });
    const byTable = new Map(codes.map((one) => [one.index, one]));
    const tables = Array.from({ length: tablesOfDay(day) }, (_, index) => {
      const code = byTable.get(index);
      const mark = markOf(index);
      return { index, mark, code: code ? { ...code, address: origin + tablePaths(code.code).table } : null };
    });
    return c.html(
      <TableCodesPage
        {...shown}
        frame={{ ...frame, live: liveTopics([topicOf(event.id)], now) }}
        tables={tables}
        place={`${new URL(origin).host}/t`}
      />,
    );
  });

  app.post('/events/:event/table-codes', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    await giveTableCodes(db, orMissing(c.var.member), event.id, now);
    flash(c, { text: t('capture.codes.given') });
    return c.redirect(dayPaths(network.slug, event.id).tableCodes, 303);
  });

  for (const [method, anew] of [
    ['put', true],
    ['delete', false],
  ] as const)
    app[method]('/events/:event/table-codes/:table{\\d+}', coordinatorsOnly, async (c) => {
      const { db, network, now, t } = c.var;
      const event = await eventHere(c);
      const form = await readForm(c, TableCodeForm);
      const back = dayPaths(network.slug, event.id).tableCodes;
      const revoking = {
        eventId: event.id,
        codeId: form.ok ? form.value.seen : null,
        index: Number(c.req.param('table')),
      };
      const { codeId } = revoking;
      const done = codeId
        ? await revokeCode(db, orMissing(c.var.member), { ...revoking, codeId, anew }, now)
        : 'already';
      flash(c, { text: t(done === 'already' ? 'capture.codes.already' : 'capture.codes.revoked') });
      return c.redirect(back, 303);
    });
};
