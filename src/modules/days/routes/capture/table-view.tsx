import type { Context } from 'hono';
import { statementsOn, tellsWho } from '#modules/statements';
import { liveTopics } from '#platform/live';
import { filled } from '#platform/slots';
import { inLanguage } from '#platform/texts';
import type { Env, RefilledForm } from '#platform/web';
import { mayCorrect } from '../../rules/capture/saying.ts';
import { casesOfGroup } from '../../rules/cases/case-modes.ts';
import { markOf } from '../../rules/marks.ts';
import { tableParts } from '../../slots.ts';
import { saidOnDevice } from '../../store/capture/sayings.ts';
import { clockTopicOf, topicOf } from '../../store/topic.ts';
import { TablePage } from '../../views/capture/table-page.tsx';
import { knownDevice } from './device.ts';
import type { TableHere } from './table-here.ts';

/** More than a table says in an hour. */
const MOST = 300;

export async function tableView(c: Context<Env>, here: TableHere, refilled: RefilledForm | null) {
  const { db, frame, now, t, formKey } = c.var;
  const { which, index, slug, table, day, people, paths } = here;
  const { networkId, eventId } = which;
  const { current } = table;
  const device = knownDevice(c);
  const groupId = current?.groupId ?? null;
  const rows = groupId ? await statementsOn(db, { networkId, kind: 'group', ids: [groupId], most: MOST }) : [];
  const mine = await saidOnDevice(db, { networkId, device, ids: rows.map(({ id }) => id) });
  const studied = current ? casesOfGroup(day, people, current.roundId, index) : { cases: [], joins: [] };
  const subject = groupId ? { networkId, kind: 'group', id: groupId } : { networkId, kind: 'event', id: eventId };
  const path = current ? paths.round(current.roundId) : paths.table;
  const part = { db, t, now, networkSlug: slug, member: null, subject, path };
  const parts = groupId ? await filled(tableParts, { ...part, occasion: { eventId, registration: null } }) : [];
  const topics = [topicOf(eventId), clockTopicOf(eventId), ...(groupId ? [`group:${groupId}`] : [])];
  return (
    <TablePage
      frame={{ ...frame, live: liveTopics(topics, now) }}
      title={here.title}
      code={here.code}
      isCancelled={here.isCancelled}
      paths={paths}
      table={table}
      said={rows.map(({ id, kind, said, name }) => {
        const writtenAt = mine.get(id);
        return {
          id,
          kind,
          words: inLanguage(said, t.lang),
          name,
          isMine: writtenAt !== undefined,
          told: writtenAt === undefined ? [] : tellsWho(said.text, { lang: said.lang }),
          mayCorrect: writtenAt !== undefined && mayCorrect(writtenAt, now),
        };
      })}
      cases={studied.cases}
      sheets={casesToWrite(here)}
      joins={studied.joins.map((group) => markOf(group).label)}
      clock={here.clock}
      lateBy={here.lateBy}
      parts={parts}
      refilled={refilled}
      formKey={formKey}
    />
  );
}

/** Those this table studies in the round for cases, as it was chosen; all of them where nobody chose. */
function casesToWrite({ day, people, index }: TableHere) {
  const { casePlan, cases } = day;
  if (!casePlan) return cases;
  return casesOfGroup(day, people, casePlan.roundId, index).cases.map(({ studied }) => studied);
}
