import type { StatementKind } from '#modules/statements';
import { inLanguage } from '#platform/texts';
import { Button, Columns, EmptyPage, Filters, Note, Page, Quiet, Refusal, Section, Title } from '#platform/ui';
import type { RefilledForm } from '#platform/web';
import type { Gathered, HarvestAsked, SaidOfDay } from '../../rules/harvest/harvest.ts';
import type { OfDay } from '../groups-frame.tsx';
import { GatherForm } from './gather-form.tsx';
import { GatheredList } from './gathered-list.tsx';

interface HarvestPageProps extends OfDay {
  asked: HarvestAsked;
  /** Not gathered yet, as asked for. */
  said: readonly SaidOfDay[];
  /** Of all that was said, and of it what is not gathered. */
  total: number;
  loose: number;
  gathered: readonly { kind: string; items: readonly Gathered[] }[];
  /** Labels of the tables that said something. */
  tables: readonly string[];
  kinds: readonly StatementKind[];
  form: RefilledForm | null;
  reason: 'none' | 'elsewhere' | null;
}

/** What the tables said and what was gathered of it: choose, give a title, gather. */
export function HarvestPage(props: HarvestPageProps) {
  const { frame, paths, title, rounds, asked, said, total, loose, gathered, tables, kinds, form, reason } = props;
  const { t } = frame;
  const acts = (
    <>
      {loose > 1 ? <Button href={paths.suggestions}>{t('harvest.suggest')}</Button> : null}
      <Button href={paths.plenary} kind="outlined" icon="eye">
        {t('harvest.board')}
      </Button>
      <Button href={paths.report} kind="outlined" icon="file">
        {t('report.title')}
      </Button>
    </>
  );
  return (
    <Page frame={frame} title={`${t('harvest.title')}, ${title}`} wide unlisted>
      <Title
        back={{ href: paths.event, label: title }}
        lead={t('harvest.lead', { total, loose })}
        acts={total > 0 ? acts : undefined}
      >
        {t('harvest.title')}
      </Title>
      {reason ? (
        <Refusal>
          <p>{t(`harvest.refused.${reason}`)}</p>
        </Refusal>
      ) : null}
      {total === 0 ? (
        <EmptyPage
          title={t('harvest.empty')}
          act={<Button href={paths.tableCodes}>{t('capture.codes.title')}</Button>}
          other={{ href: paths.fromPaper, label: t('harvest.fromPaper') }}
        >
          {t('harvest.emptySay')}
        </EmptyPage>
      ) : (
        <Columns aside={<GatheredList t={t} paths={paths} gathered={gathered} />}>
          <Section title={t('harvest.loose')} aside={<a href={paths.fromPaper}>{t('harvest.fromPaper')}</a>}>
            <Filters label={t('harvest.filterRound')} filters={roundFilters()} />
            {tables.length > 1 ? <Filters label={t('harvest.filterTable')} filters={tableFilters()} /> : null}
            <Filters label={t('harvest.filterKind')} filters={kindFilters()} />
            {said.length === 0 ? (
              <Note>{t(loose === 0 ? 'harvest.allGathered' : 'harvest.nothingSo')}</Note>
            ) : (
              <GatherForm
                t={t}
                paths={paths}
                rounds={rounds}
                said={said}
                gathered={gathered}
                kinds={kinds}
                form={form}
              />
            )}
          </Section>
        </Columns>
      )}
      <Quiet small>{t('harvest.kept')}</Quiet>
    </Page>
  );

  function asking(changed: HarvestAsked): string {
    const query = Object.entries({ ...asked, ...changed }).flatMap(([name, value]) => (value ? [[name, value]] : []));
    return query.length > 0 ? `${paths.harvest}?${new URLSearchParams(query)}` : paths.harvest;
  }
  function roundFilters() {
    const all = { href: asking({ round: undefined }), label: t('harvest.allRounds'), current: !asked.round };
    return [
      all,
      ...rounds.map(({ id, name }) => ({
        href: asking({ round: id }),
        label: inLanguage(name, t.lang).text,
        current: asked.round === id,
      })),
    ];
  }
  function tableFilters() {
    const all = { href: asking({ table: undefined }), label: t('harvest.allTables'), current: !asked.table };
    return [all, ...tables.map((label) => ({ href: asking({ table: label }), label, current: asked.table === label }))];
  }
  function kindFilters() {
    const all = { href: asking({ kind: undefined }), label: t('harvest.allKinds'), current: !asked.kind };
    return [
      all,
      ...kinds.map((kind) => ({ href: asking({ kind }), label: t(`ui.kind.${kind}`), current: asked.kind === kind })),
    ];
  }
}
