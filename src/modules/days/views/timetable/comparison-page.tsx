import type { Frame } from '#platform/frame';
import { ActionForm, Button, DataTable, EmptyPage, Inline, Page, Quiet, Section, Title } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import { moneyWords } from './money-words.ts';

interface ComparisonPageProps {
  frame: Frame;
  paths: DayPaths;
  /** Of the event. */
  title: string;
  variants: readonly {
    id: string;
    name: string;
    isInUse: boolean;
    /** 'HH:MM'; null: it has no slot. */
    endsAt: string | null;
    overrun: number;
    inGroups: number;
    cents: number;
  }[];
  /** `of`: in each variant; null: not there. Hours are 'HH:MM'. */
  rows: readonly {
    title: string;
    differs: boolean;
    of: readonly ({ startsAt: string; minutes: number; room: string | null; method: string | null } | null)[];
  }[];
  /** Registered: what is paid by person is counted with them. */
  people: number;
}

/** The same day in several ways, side by side. */
export function ComparisonPage({ frame, paths, title, variants, rows, people }: ComparisonPageProps) {
  const { t } = frame;
  const [first] = variants;
  const inUse = variants.find(({ isInUse }) => isInUse);
  const make = (
    <Button href={paths.timetable.newVariant(inUse?.id ?? first?.id ?? '')} icon="copy" kind="outlined">
      {t('timetable.variant.make')}
    </Button>
  );
  const sums = [
    { head: t('timetable.compare.end'), of: variants.map(({ endsAt }) => (endsAt === null ? none() : t.time(endsAt))) },
    {
      head: t('timetable.compare.overrun'),
      of: variants.map(({ overrun }) => t('timetable.minutes', { minutes: overrun })),
    },
    {
      head: t('timetable.compare.groups'),
      of: variants.map(({ inGroups }) => t('timetable.minutes', { minutes: inGroups })),
    },
    { head: t('timetable.compare.budget'), of: variants.map(({ cents }) => moneyWords(t, cents)) },
  ];
  const columns = variants.map(({ id, name }) => ({ label: <a href={paths.timetable.variant(id)}>{name}</a> }));
  return (
    <Page frame={frame} title={`${t('timetable.compare')}, ${title}`} unlisted wide>
      <Title
        back={{ href: paths.timetable.page, label: t('timetable.title') }}
        lead={t('timetable.compare.lead')}
        acts={variants.length > 0 ? make : undefined}
      >
        {t('timetable.compare')}
      </Title>
      {variants.length < 2 ? (
        <EmptyPage title={t('timetable.compare.one')} act={variants.length > 0 ? make : undefined}>
          {t('timetable.variant.say')}
        </EmptyPage>
      ) : (
        <>
          <Section title={t('timetable.compare.sums')}>
            <DataTable
              caption={t('timetable.compare.sums')}
              captionHidden
              roomy
              columns={[{ label: t('timetable.compare.what') }, ...columns]}
              rows={[
                ...sums.map(({ head, of }) => ({ cells: [head, ...of] })),
                { cells: [t('timetable.variant.inUse'), ...variants.map((variant) => useCell(variant))] },
              ]}
            />
            <Quiet>{t('timetable.compare.people', { count: people })}</Quiet>
          </Section>
          <Section title={t('timetable.compare.slots')}>
            <DataTable
              caption={t('timetable.compare.slots')}
              captionHidden
              roomy
              columns={[
                { label: t('timetable.compare.slot') },
                ...columns,
                { label: t('timetable.compare.difference') },
              ]}
              rows={rows.map(({ title: what, of, differs }) => ({
                cells: [
                  what,
                  ...of.map(slotWords),
                  t(differs ? 'timetable.compare.differs' : 'timetable.compare.same'),
                ],
              }))}
            />
          </Section>
        </>
      )}
    </Page>
  );

  function none(): string {
    return t('timetable.compare.none');
  }

  function slotWords(slot: ComparisonPageProps['rows'][number]['of'][number]): string {
    if (!slot) return none();
    const { startsAt, minutes, room, method } = slot;
    const words = [t.time(startsAt), t('timetable.minutes', { minutes }), ...(room ? [room] : [])];
    return [...words, ...(method ? [method] : [])].join(', ');
  }

  function useCell({ id, isInUse, name }: ComparisonPageProps['variants'][number]) {
    if (isInUse) return t('timetable.variant.isUsed');
    const seen: Record<string, string> = inUse ? { seen: inUse.id } : {};
    return (
      <Inline>
        <ActionForm
          action={paths.timetable.inUse}
          method="put"
          size="small"
          fields={{ variant: id, ...seen }}
          label={`${t('timetable.variant.use')}, ${name}`}
        >
          {t('timetable.variant.use')}
        </ActionForm>
      </Inline>
    );
  }
}
