import { dayWords, type EventFacts } from '#modules/calendar';
import type { Db } from '#platform/db';
import type { TextDocument } from '#platform/documents';
import { inLanguage, type T } from '#platform/texts';
import type { NetworkInAddress } from '#platform/web';
import { organisationPath } from '../../addresses.ts';
import type { Day } from '../../rules/day.ts';
import { harvestOf } from '../../rules/harvest/harvest.ts';
import { dayReport, isEmpty } from '../../rules/report/report.ts';
import { gatheringsOf } from '../../store/harvest/gatherings.ts';
import { saidOfDay } from '../../store/harvest/said.ts';
import { type ReportKept, reportKept } from '../../store/report/report.ts';
import { linkable, sheetsOfDay } from '../../store/sheets/sheets.ts';
import { reportDocument } from '../../words/report.ts';

type Vars = { db: Db; t: T; network: NetworkInAddress };

export type ReportRead = { kept: ReportKept; document: TextDocument; isEmpty: boolean };

/** The report as it is now: what was taken back since is not in it. */
export async function reportOf({ db, t, network }: Vars, event: EventFacts, day: Day): Promise<ReportRead> {
  const which = { networkId: network.id, eventId: event.id };
  const [kept, rows, gatherings, sheets] = await Promise.all([
    reportKept(db, which),
    saidOfDay(db, network.id, day),
    gatheringsOf(db, which),
    sheetsOfDay(db, which),
  ]);
  const report = dayReport(day, harvestOf(day, rows, gatherings), sheets);
  const head = {
    title: inLanguage(event.title, t.lang).text,
    lead: dayWords(t, event, { year: true }),
    network: network.name[t.lang] ?? network.name.fr,
    introduction: kept.introduction,
  };
  const here = await linkable(db, network.id, sheets);
  const hrefOf = (id: string) => (here.has(id) ? organisationPath(network.slug, id) : null);
  return { kept, document: reportDocument(t, head, report, hrefOf), isEmpty: isEmpty(report) };
}
