import type { Material } from '#modules/methods';
import type { T } from '#platform/texts';
import { DataTable, Definitions, Facts, Section } from '#platform/ui';
import type { SlotKind } from '../../rules/timetable/slot.ts';

export interface SumsShown {
  checked: {
    totals: readonly { kind: SlotKind; minutes: number }[];
    /** 'HH:MM' */
    endsAt: string | null;
    /** 'HH:MM' at which the day was announced to end. */
    endsBy: string;
    overrun: number;
  };
  materials: readonly { material: Material; slots: readonly string[] }[];
}

/** What the day adds up to, and what has to be brought. */
export function SumsPanel({ t, checked, materials, isCoordinator }: SumsShown & { t: T; isCoordinator: boolean }) {
  const { totals, endsAt, endsBy } = checked;
  return (
    <>
      <Section title={t('timetable.sums')}>
        {endsAt === null ? null : (
          <Facts
            facts={[{ figure: t.time(endsAt), words: t('timetable.sums.end') }]}
            text={t('timetable.sums.announced', { time: t.time(endsBy) })}
          />
        )}
        <DataTable
          caption={t('timetable.sums.byKind')}
          captionHidden
          columns={[{ label: t('timetable.sums.kind') }, { label: t('timetable.sums.minutes'), figure: true }]}
          rows={[
            ...totals.map(({ kind, minutes }) => ({ cells: [t(`timetable.kind.${kind}`), minutes] })),
            { cells: [t('timetable.sums.all'), totals.reduce((sum, one) => sum + one.minutes, 0)] },
          ]}
        />
      </Section>
      {isCoordinator && materials.length > 0 ? (
        <Section title={t('timetable.materials')}>
          <Definitions
            items={materials.map(({ material, slots }) => ({
              term: t(`methods.material.${material}`),
              text: slots.join(', '),
            }))}
          />
        </Section>
      ) : null}
    </>
  );
}
