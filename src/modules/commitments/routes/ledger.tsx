import { slugOf } from '#modules/networks';
import { liveTopics } from '#platform/live';
import { fileKind, type SheetFormat, writeSheet } from '#platform/sheets';
import { inLanguage, nameIn } from '#platform/texts';
import { type App, membersOnly } from '#platform/web';
import { followUpSettingsPath, ledgerPath, nextAgendaPath, promisePath } from '../addresses.ts';
import { LedgerAsked } from '../forms.ts';
import { dayOf } from '../rules/days.ts';
import { showCommitments, showCommitmentsAmong } from '../shown.ts';
import { ledgerFacts, ledgerPage, PER_PAGE } from '../store/ledger.ts';
import { LedgerPage } from '../views/ledger-page.tsx';
import { asMember, type Here, viewerOf } from './here.ts';

const csv: SheetFormat = { kind: 'csv', delimiter: ';', encoding: 'utf-8', bom: true, newline: '\r\n' };

/** As many as a person prints or opens in a spreadsheet at once. */
const ALL = 2000;

/** The ledger of a network: on the screen, on paper, in a spreadsheet. */
export const ledgerRoutes = (app: App): void => {
  app.get('/commitments', membersOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const { typed, asked } = askedHere(c);
    const isPaper = typed.paper !== undefined;
    const [rows, facts] = await Promise.all([
      ledgerPage(db, asked, isPaper ? { page: 1, most: ALL } : { page: typed.page }),
      ledgerFacts(db, asked),
    ]);
    const { chains, organisations, subjects } = await showCommitmentsAmong(rows, facts, viewerOf(c));
    const named = (id: string) => {
      const title = subjects.get(`event:${id}`)?.title;
      return title === undefined ? [] : [typeof title === 'string' ? title : inLanguage(title, t.lang).text];
    };
    const frame = { ...c.var.frame, live: liveTopics([`commitments:${network.id}`], now) };
    const isCoordinator = asMember(c).role === 'coordinator';
    return c.html(
      <LedgerPage
        frame={frame}
        path={ledgerPath(network.slug)}
        chains={chains}
        counts={facts.counts}
        asked={{
          view: typed.view,
          organisation: typed.organisation ?? '',
          event: typed.event ?? '',
          mine: typed.mine === '1',
          page: typed.page,
        }}
        organisations={facts.organisationIds
          .flatMap((value) => {
            const name = organisations.get(value);
            return name ? [{ value, label: nameIn(t, name) }] : [];
          })
          .toSorted((a, b) => a.label.localeCompare(b.label, t.lang))}
        events={facts.eventIds.flatMap((value) => named(value).map((label) => ({ value, label })))}
        agendaHref={isCoordinator ? nextAgendaPath(network.slug) : null}
        settingsHref={isCoordinator ? followUpSettingsPath(network.slug) : null}
        newHref={promisePath(network.slug)}
        isPaper={isPaper}
        pages={Math.max(1, Math.ceil(facts.counts[typed.view] / PER_PAGE))}
      />,
    );
  });

  app.get('/commitments.csv', membersOnly, (c) => ledgerFile(c, csv));
  app.get('/commitments.xlsx', membersOnly, (c) =>
    ledgerFile(c, { kind: 'xlsx', sheetName: c.var.t('commitments.navigation') }),
  );
};

function askedHere(c: Here) {
  const typed = LedgerAsked.parse(c.req.query());
  const asked = {
    networkId: c.var.network.id,
    view: typed.view,
    organisationId: typed.organisation,
    eventId: typed.event,
    ownerId: typed.mine === '1' ? asMember(c).personId : undefined,
    today: dayOf(c.var.now),
  };
  return { typed, asked };
}

async function ledgerFile(c: Here, format: SheetFormat) {
  const { db, t, network } = c.var;
  const { asked } = askedHere(c);
  const chains = await showCommitments(await ledgerPage(db, asked, { page: 1, most: ALL }), viewerOf(c));
  const heads = [
    t('commitments.sheet.promise'),
    t('commitments.sheet.state'),
    t('ui.chain.said'),
    t('commitments.sheet.where'),
    t('ui.chain.decided'),
    t('ui.chain.promised'),
    t('commitments.sheet.who'),
    t('ui.chain.due'),
    t('ui.chain.result'),
  ];
  const rows = chains.map((chain) => [
    chain.name.text,
    t(`commitments.state.${chain.shown}`),
    chain.said && !chain.said.isPlace ? chain.said.text : '',
    (chain.said?.isPlace ? chain.said.text : chain.said?.source) ?? '',
    chain.decided?.text ?? '',
    chain.promised?.text ?? '',
    chain.promised?.source ?? '',
    chain.dueOn ?? '',
    chain.result?.text ?? '',
  ]);
  const { ending, mediaType } = fileKind(format);
  const name = `${slugOf(t('commitments.navigation'))}-${network.slug}.${ending}`;
  const headers = { 'content-type': mediaType, 'content-disposition': `attachment; filename="${name}"` };
  const bytes = await writeSheet(format, [heads, ...rows]);
  return c.body(new Uint8Array(bytes), 200, { ...headers, 'cache-control': 'private, no-store' });
}
