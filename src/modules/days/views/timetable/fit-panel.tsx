import type { T } from '#platform/texts';
import { ActionForm, List, Note, Row, Stack } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { FitWay } from '../../rules/timetable/fitting.ts';

export type ProposalShown = {
  way: FitWay;
  /** `minutes` 0: it is left out. */
  touches: readonly { title: string; from: number; minutes: number }[];
  /** 'HH:MM' */
  endsAt: string;
};

interface FitPanelProps {
  t: T;
  paths: DayPaths;
  variantId: string;
  seen: number;
  /** Minutes beyond the end of the day. */
  overrun: number;
  proposals: readonly ProposalShown[];
}

/** The day is too long, or something overlaps: what could be shortened or left out, one button each. */
export function FitPanel({ t, paths, variantId, seen, overrun, proposals }: FitPanelProps) {
  if (overrun === 0 && proposals.length === 0) return null;
  return (
    <Note tone="problem">
      <Stack gap="small">
        <p>{overrun > 0 ? t('timetable.fit.overrun', { minutes: overrun }) : t('timetable.fit.overlap')}</p>
        {proposals.length === 0 ? <p>{t('timetable.fit.none')}</p> : null}
        {proposals.length > 0 ? (
          <List>
            {proposals.map(({ way, touches, endsAt }) => (
              <Row
                name={wayWords(way, touches.length)}
                text={touches.map(touchWords).join(', ') || undefined}
                note={t('timetable.fit.endsAt', { time: t.time(endsAt) })}
                end={
                  <ActionForm
                    action={paths.timetable.fitting}
                    size="small"
                    fields={{ variant: variantId, way, seen: String(seen) }}
                    label={`${t('timetable.fit.take')}, ${t(`timetable.fit.${way}`)}`}
                  >
                    {t('timetable.fit.take')}
                  </ActionForm>
                }
              />
            ))}
          </List>
        ) : null}
      </Stack>
    </Note>
  );

  function wayWords(way: FitWay, touched: number): string {
    if (touched === 0) return t('timetable.fit.closer');
    return t(way === 'drop' && touched > 1 ? 'timetable.fit.dropMore' : `timetable.fit.${way}`);
  }

  function touchWords({ title, from, minutes }: ProposalShown['touches'][number]): string {
    return minutes === 0 ? t('timetable.fit.left', { title }) : t('timetable.fit.shorter', { title, from, minutes });
  }
}
