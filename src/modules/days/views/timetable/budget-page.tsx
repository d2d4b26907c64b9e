import type { Frame } from '#platform/frame';
import type { Language } from '#platform/texts';
import {
  Acts,
  Button,
  Columns,
  DataTable,
  EmptyPage,
  Field,
  Form,
  List,
  Page,
  Row,
  Section,
  Tabs,
  Title,
  ToSay,
  Total,
  Written,
} from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { BudgetTotals } from '../../rules/timetable/budget.ts';
import type { BudgetLine, LineKind } from '../../rules/timetable/budget-line.ts';
import { decidingWords } from './deciding-words.ts';
import { moneyWords } from './money-words.ts';

interface BudgetPageProps {
  frame: Frame;
  paths: DayPaths;
  /** Of the event. */
  title: string;
  /** null: there is none yet. */
  variantId: string | null;
  variants: readonly (BudgetTotals & { id: string; name: string })[];
  /** Of the variant that is shown. `cost`: in cents, for so many people. */
  lines: readonly (Omit<BudgetLine, 'title'> & { title: { text: string; lang: Language }; cost: number })[];
  people: number;
  registered: number;
}

/** What the day costs, line by line, and each variant beside the others. */
export function BudgetPage({ frame, paths, title, variantId, variants, lines, people, registered }: BudgetPageProps) {
  const { t } = frame;
  const shown = variants.find(({ id }) => id === variantId);
  const add =
    variantId === null ? undefined : (
      <Button href={paths.timetable.newLine(variantId)} icon="plus">
        {t('timetable.line.add')}
      </Button>
    );
  return (
    <Page frame={frame} title={`${t('timetable.budget')}, ${title}`} unlisted wide>
      <Title
        back={{ href: paths.timetable.variant(variantId), label: t('timetable.title') }}
        acts={lines.length > 0 ? add : undefined}
      >
        {t('timetable.budget')}
      </Title>
      {variants.length > 1 ? (
        <Tabs
          label={t('timetable.variants')}
          tabs={variants.map(({ id, name, total }) => ({
            href: paths.timetable.budget(id),
            label: name,
            text: moneyWords(t, total),
            current: id === variantId,
          }))}
        />
      ) : null}
      {lines.length === 0 || !shown ? (
        <EmptyPage title={t('timetable.budget.empty')} act={add}>
          {t(variantId === null ? 'timetable.budget.noSlots' : 'timetable.budget.say')}
        </EmptyPage>
      ) : (
        <Columns aside={<Aside />}>
          <List>
            {lines.map((line) => (
              <Row
                name={<Written t={t} said={line.title} inline />}
                href={paths.timetable.line(line.id)}
                text={lineText(line)}
                end={moneyWords(t, line.cost)}
              >
                {line.deciding?.state === 'open' ? <ToSay t={t}>{decidingWords(t, line.deciding)}</ToSay> : null}
                {line.deciding?.state === 'decided' ? <p>{decidingWords(t, line.deciding)}</p> : null}
              </Row>
            ))}
          </List>
          <Total label={t('timetable.budget.total', { people })} value={moneyWords(t, shown.total)} />
          <Acts>
            <Button href={paths.timetable.budgetFile('xlsx')} icon="download-simple" kind="outlined" download>
              {t('timetable.budget.xlsx')}
            </Button>
            <Button href={paths.timetable.budgetFile('csv')} icon="file-csv" kind="outlined" download>
              {t('timetable.budget.csv')}
            </Button>
          </Acts>
        </Columns>
      )}
    </Page>
  );

  function lineText({ kind, cents, perPerson }: BudgetPageProps['lines'][number]): string {
    const words = t(`timetable.line.${kind}`);
    return perPerson ? `${words}, ${t('timetable.budget.each', { amount: moneyWords(t, cents), people })}` : words;
  }

  function Aside() {
    const kinds = [...new Set(variants.flatMap(({ byKind }) => byKind.map(({ kind }) => kind)))];
    const of = ({ byKind }: BudgetTotals, kind: LineKind) => byKind.find((one) => one.kind === kind)?.cents ?? 0;
    return (
      <>
        <Section title={t('timetable.compare.budget')}>
          <DataTable
            caption={t('timetable.compare.budget')}
            captionHidden
            columns={[
              { label: t('timetable.sums.kind') },
              ...variants.map(({ name }) => ({ label: name, figure: true })),
            ]}
            rows={[
              ...kinds.map((kind) => ({
                cells: [t(`timetable.line.${kind}`), ...variants.map((one) => moneyWords(t, of(one, kind)))],
              })),
              { cells: [t('timetable.sums.all'), ...variants.map(({ total }) => moneyWords(t, total))] },
              { cells: [t('timetable.budget.decided'), ...variants.map(({ decided }) => moneyWords(t, decided))] },
            ]}
          />
        </Section>
        <Form t={t} action={paths.timetable.budgetPage} method="get" submit={t('timetable.budget.count')}>
          {variantId === null ? null : <input type="hidden" name="variant" value={variantId} />}
          <Field
            t={t}
            name="people"
            label={t('timetable.budget.people')}
            help={t('timetable.budget.registered', { count: registered })}
            value={people}
            inputmode="numeric"
            width="short"
          />
        </Form>
      </>
    );
  }
}
