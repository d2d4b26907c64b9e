import { inLanguage } from '#platform/texts';
import {
  ActionForm,
  Acts,
  Beside,
  Button,
  DataTable,
  Field,
  Form,
  List,
  Note,
  Page,
  Pagination,
  Quiet,
  Refusal,
  Row,
  Section,
  Stack,
  Title,
} from '#platform/ui';
import type { Comparison } from '../../rules/compare-versions.ts';
import type { Round } from '../../rules/day.ts';
import { comparedRows } from '../../words/version.ts';
import type { OfDay } from '../groups-frame.tsx';
import { ElsewhereWords } from './elsewhere-words.tsx';

type Named = { id: string; name: string };

interface ComparisonPageProps extends OfDay {
  /** What can be compared: now, and every version. */
  choices: readonly Named[];
  one: Named;
  other: Named;
  comparison: Comparison;
  /** How many sit elsewhere, on all pages. */
  elsewhere: number;
  typed: string;
  page: number;
  pages: number;
  /** One version is compared with now: one may go back to it. `stay`: rounds that would not change. */
  back: { seen: number; stay: readonly Round[] } | null;
  refusal: string | null;
}

/** Two seatings beside each other: what each is worth, and who sits elsewhere. */
export function ComparisonPage(props: ComparisonPageProps) {
  const { frame, paths, title, choices, one, other, comparison, elsewhere, typed, page, pages, back, refusal } = props;
  const { t } = frame;
  const options = choices.map(({ id, name }) => ({ value: id, label: name }));
  const here = (more: Record<string, string>) =>
    `${paths.comparison}?${new URLSearchParams({ one: one.id, other: other.id, ...more })}`;
  return (
    <Page frame={frame} title={`${t('versions.compare')}, ${title}`} unlisted>
      <Title
        size="small"
        back={{ href: paths.versions, label: t('versions.title') }}
        lead={t('versions.comparing', { one: one.name, other: other.name })}
      >
        {t('versions.compare')}
      </Title>
      <Stack gap="section">
        {refusal ? (
          <Refusal>
            <p>{refusal}</p>
          </Refusal>
        ) : null}
        <Form t={t} action={paths.comparison} method="get">
          <Beside>
            <Field t={t} type="select" name="one" label={t('versions.one')} options={options} value={one.id} />
            <Field t={t} type="select" name="other" label={t('versions.other')} options={options} value={other.id} />
          </Beside>
          <Acts>
            <Button kind="outlined" icon="scales">
              {t('versions.compareAct')}
            </Button>
          </Acts>
        </Form>
        <Section title={t('versions.figures')}>
          <DataTable
            caption={t('versions.figures')}
            captionHidden
            columns={[
              { label: t('versions.what') },
              { label: one.name, figure: true },
              { label: other.name, figure: true },
            ]}
            rows={comparedRows(t, comparison.figures)}
          />
        </Section>
        {back && elsewhere > 0 && typed === '' ? (
          <Note tone="time" icon="clock-counter-clockwise">
            <p>{t('versions.returnSay', { count: elsewhere })}</p>
            {back.stay.length > 0 ? (
              <p>{t('versions.stay', { names: t.list(back.stay.map(({ name }) => inLanguage(name, t.lang).text)) })}</p>
            ) : null}
            <ActionForm action={`${paths.version(one.id)}/seating`} fields={{ seen: String(back.seen) }} kind="filled">
              {t('versions.return')}
            </ActionForm>
          </Note>
        ) : null}
        <Section title={t('versions.elsewhere', { count: elsewhere })}>
          <Quiet>{t('versions.same', { count: comparison.same })}</Quiet>
          {elsewhere > 12 || typed !== '' ? (
            <Form t={t} action={paths.comparison} method="get" fields={{ one: one.id, other: other.id }}>
              <Beside>
                <Field t={t} type="search" name="q" label={t('versions.find')} value={typed} />
              </Beside>
              <Acts>
                <Button kind="outlined" icon="magnifying-glass">
                  {t('days.find')}
                </Button>
              </Acts>
            </Form>
          ) : null}
          <List ends>
            {comparison.elsewhere.map(({ name, organisation, moves }) => (
              <Row
                name={<bdi>{name}</bdi>}
                text={organisation ?? t('days.serviceUser')}
                note={<ElsewhereWords t={t} moves={moves} />}
              />
            ))}
          </List>
          <Pagination
            t={t}
            page={page}
            pages={pages}
            hrefOf={(to) => here({ page: String(to), ...(typed && { q: typed }) })}
          />
        </Section>
      </Stack>
    </Page>
  );
}
