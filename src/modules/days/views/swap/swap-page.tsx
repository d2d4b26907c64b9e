import { inLanguage } from '#platform/texts';
import { ActionForm, Filters, GroupMark, List, Page, Quiet, Refusal, Row, Section, Stack, Title } from '#platform/ui';
import type { Round } from '../../rules/day.ts';
import type { Mark } from '../../rules/marks.ts';
import type { SwapShown } from '../../rules/swaps.ts';
import { swapWords } from '../../words/effect.ts';
import type { OfDay } from '../groups-frame.tsx';

interface SwapPageProps extends OfDay {
  round: Round;
  person: { id: string; name: string; act: number; mark: Mark };
  /** Tables the person does not sit at. */
  others: readonly { index: number; mark: Mark }[];
  /** null: the best of all tables are shown. */
  group: number | null;
  swaps: readonly (SwapShown & { mark: Mark })[];
  refusal: string | null;
}

/** With whom somebody could change places, and what each exchange would mean. */
export function SwapPage({ frame, paths, round, person, others, group, swaps, refusal }: SwapPageProps) {
  const { t } = frame;
  const title = t('swap.title', { name: person.name });
  const lead = t('swap.lead', { round: inLanguage(round.name, t.lang).text, label: person.mark.label });
  const chosen = others.find(({ index }) => index === group);
  const here = paths.swap(round.id, person.id);
  return (
    <Page frame={frame} title={title} unlisted>
      <Title
        size="small"
        back={{ href: `${paths.round(round.id)}?person=${person.id}#picked`, label: t('days.groups.title') }}
        lead={lead}
      >
        {title}
      </Title>
      <Stack>
        {refusal ? (
          <Refusal>
            <p>{refusal}</p>
          </Refusal>
        ) : null}
        <Filters
          label={t('swap.tables')}
          filters={[
            { href: here, label: t('swap.bestOf'), current: group === null },
            ...others.map(({ index, mark }) => ({
              href: `${here}?table=${index}`,
              label: t('days.table', { label: mark.label }),
              current: index === group,
            })),
          ]}
        />
        <Section title={chosen ? t('swap.ofTable', { label: chosen.mark.label }) : t('swap.best')}>
          {swaps.length === 0 ? <Quiet>{t('swap.none')}</Quiet> : null}
          <List ends>
            {swaps.map((swap) => (
              <Row
                lead={<GroupMark t={t} letter={swap.mark.letter} turn={swap.mark.turn} />}
                name={swap.name}
                text={swap.isServiceUser ? t('days.serviceUser') : (swap.organisation ?? undefined)}
                note={swapWords(t, swap.change)}
                end={
                  <ActionForm
                    action={here}
                    method="put"
                    fields={{ with: swap.id, seen: String(person.act), seenWith: String(swap.act) }}
                    icon="arrows-left-right"
                    label={t('swap.actWith', { name: person.name, other: swap.name })}
                  >
                    {t('swap.act')}
                  </ActionForm>
                }
              />
            ))}
          </List>
        </Section>
      </Stack>
    </Page>
  );
}
