import type { Context } from 'hono';
import { personNames } from '#modules/accounts';
import { newId } from '#platform/db';
import { liveTopics } from '#platform/live';
import { orMissing } from '#platform/missing';
import type { Env } from '#platform/web';
import { eventPath, peoplePath } from '../../addresses.ts';
import type { UnreadFile } from '../../forms/people/bring-form.ts';
import { isStuck } from '../../rules/people/long-list.ts';
import { refusedSheet } from '../../rules/people-in/index.ts';
import { eventOf } from '../../store/events/events.ts';
import { importOf, importsOf, type PeopleImport, rowsLeft } from '../../store/people/imports.ts';
import { listFacts, readList } from '../../store/people/list-read.ts';
import { BringPage } from '../../views/people/bring-page.tsx';
import { ProgressPage } from '../../views/people/progress-page.tsx';
import { ResultPage } from '../../views/people/result-page.tsx';
import { cellsWords, refusedWords } from '../../words/import-shown.ts';
import { checkView, columnsView } from './review-views.tsx';

export const importPath = (c: Context<Env>): string =>
  `${eventPath(c.var.network.slug, c.req.param('event') ?? '')}/imports/${c.req.param('import')}`;

export async function importThere(c: Context<Env>): Promise<PeopleImport> {
  const [eventId, importId] = [c.req.param('event') ?? '', c.req.param('import') ?? ''];
  return orMissing(await importOf(c.var.db, { networkId: c.var.network.id, eventId, importId }));
}

export async function bringView(c: Context<Env>, refused: { pasted: string; problem: UnreadFile } | null = null) {
  const { db, network, now, t, frame } = c.var;
  const which = { networkId: network.id, eventId: c.req.param('event') ?? '' };
  const event = orMissing(await eventOf(db, which));
  const earlier = await importsOf(db, which);
  const names = await personNames(
    db,
    earlier.flatMap(({ broughtBy }) => broughtBy ?? []),
  );
  const problem = refused?.problem;
  return (
    <BringPage
      frame={frame}
      path={`${eventPath(network.slug, event.id)}/imports`}
      peopleHref={peoplePath(network.slug, event.id)}
      problem={problem ? { field: problem.field, message: t(`calendar.unread.${unreadKey(problem)}`) } : null}
      pasted={refused?.pasted ?? ''}
      earlier={earlier}
      names={names}
      formKey={newId()}
      now={now}
    />
  );
}

/** A file that holds nothing was perhaps not the one that was meant. */
const unreadKey = ({ field, reason }: UnreadFile) => (field === 'file' && reason === 'empty' ? 'emptyFile' : reason);

type Again = { isStale?: boolean; step?: 'columns' };

/** A list where it stands: its columns, the check, on its way in, or what became of it. */
export async function importView(c: Context<Env>, list: PeopleImport, { isStale = false, step }: Again = {}) {
  const { network } = c.var;
  const common = { path: importPath(c), peopleHref: peoplePath(network.slug, list.eventId) };
  if (list.state === 'saving') return progressView(c, list, common);
  if (list.state !== 'review') return resultView(c, list, common);
  const isColumns = step === 'columns' || c.req.query('step') === 'columns';
  return isColumns ? columnsView(c, list, { ...common, isStale }) : checkView(c, list, { ...common, isStale });
}

type Common = { path: string; peopleHref: string };

async function progressView(c: Context<Env>, list: PeopleImport, common: Common) {
  const { now, frame } = c.var;
  const facts = await listFacts(c.var.db, list);
  // Without JavaScript the browser asks again by itself.
  c.header('Refresh', '2');
  const live = liveTopics([`import:${list.id}`], now);
  return (
    <ProgressPage
      {...common}
      frame={{ ...frame, live }}
      list={list}
      lines={facts?.rows.length ?? 0}
      isStuck={isStuck(list.decidedAt, now)}
    />
  );
}

async function resultView(c: Context<Env>, list: PeopleImport, common: Common) {
  const { db, t, frame } = c.var;
  const by = list.undoneBy ?? list.decidedBy ?? list.broughtBy;
  const [names, refused] = await Promise.all([personNames(db, by ? [by] : []), rowsLeft(db, list, 'refused')]);
  return (
    <ResultPage
      {...common}
      frame={frame}
      list={list}
      by={names.get(by ?? '') ?? null}
      refused={refused.map(({ line, reasons, cells }) => ({
        line,
        why: refusedWords(t, reasons),
        cells: cellsWords(cells),
      }))}
    />
  );
}

/** Refused lines as rows to write back, with the reasons in the language of the page. */
export async function refusedLines(c: Context<Env>, list: PeopleImport): Promise<string[][]> {
  const { db, t } = c.var;
  const sentences = {
    language: t.lang,
    of: {
      noName: t('calendar.refusedLine.noName'),
      totalRow: t('calendar.refusedLine.totalRow'),
      headerAgain: t('calendar.refusedLine.headerAgain'),
      heading: t('calendar.refusedLine.heading'),
    },
  };
  if (list.state === 'review' || list.state === 'saving') {
    const facts = orMissing(await listFacts(db, list));
    return refusedSheet(facts.rows, list.mapping, readList(facts, list).rows, sentences);
  }
  const kept = await rowsLeft(db, list, 'refused');
  const rows: string[][] = [];
  if (list.mapping.headerRow !== null) rows[list.mapping.headerRow] = list.mapping.columns.map(({ header }) => header);
  const read = kept.map(({ line, cells, reasons }) => ({
    line,
    cells,
    outcome: 'refused' as const,
    reasons: reasons as (keyof typeof sentences.of)[],
  }));
  return refusedSheet(rows, list.mapping, read, sentences);
}
