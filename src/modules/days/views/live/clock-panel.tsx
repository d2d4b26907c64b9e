import type { T } from '#platform/texts';
import { ClockLine, Disclosure, Field, Quiet, Section } from '#platform/ui';
import type { ClockGiven } from '../../routes/live/clock-of.ts';
import { ClockFace } from './clock-face.tsx';
import { DayClock } from './day-clock.tsx';

interface ClockPanelProps {
  t: T;
  clock: ClockGiven;
}

/** The clock of the day, on any page about it: the same time left as on the screen, also without a connection. */
export function ClockPanel({ t, clock }: ClockPanelProps) {
  return (
    <Section title={t('live.now')} id="clock">
      <DayClock clock={clock} kind="phone">
        <ClockFace clock={clock} before={<ClockLine name="rehearsal">{clock.face.rehearsal}</ClockLine>} />
        <noscript>
          <Quiet>{t('live.stoppedAt', { at: t.time(clock.at) })}</Quiet>
        </noscript>
        <AnnouncementChoice t={t} />
      </DayClock>
    </Section>
  );
}

/** For whoever listens to the page: how often the clock speaks. The island keeps it on this device. */
export function AnnouncementChoice({ t }: { t: T }) {
  const options = (['all', 'end', 'none'] as const).map((value) => ({ value, label: t(`live.announce.${value}`) }));
  return (
    <div data-with-script hidden>
      <Disclosure label={t('live.announce')}>
        <Field t={t} name="announce" type="select" label={t('live.announce.when')} options={options} data-announcing />
      </Disclosure>
    </div>
  );
}
