import { AFTER_LAST } from '#packages/clock';
import type { T } from '#platform/texts';
import { Choice, Disclosure, Quiet } from '#platform/ui';
import type { ClockGiven } from '../../routes/live/clock-of.ts';
import { PressButton } from './press-button.tsx';

interface ConsoleKeysProps {
  t: T;
  acts: string;
  clock: ClockGiven;
  /** How many moves this page has seen. */
  moves: number;
  /** This page, to see where we are without JavaScript. */
  again: string;
}

/** The buttons that move the clock, the largest first. */
export function ConsoleKeys({ t, acts, clock: { shown }, moves, again }: ConsoleKeysProps) {
  const isRunning = shown.phase === 'running';
  const step = { step: shown.step?.id ?? AFTER_LAST };
  const move = { ...step, seen: String(moves) };
  const isOn = isRunning || shown.phase === 'paused';
  return (
    <div class="clock-stack">
      <div class="clock-keys">
        {(['waiting', 'paused'] as const).map((phase) => (
          <div class="wide" data-when={phase} hidden={shown.phase !== phase}>
            <PressButton action={acts} kind="start" look="filled" decisive shortcut="Space">
              {t(phase === 'waiting' ? 'live.start' : 'live.resume')}
            </PressButton>
          </div>
        ))}
        {(['running', 'paused'] as const).map((phase) => (
          <div class="wide" data-when={phase} hidden={shown.phase !== phase}>
            <PressButton
              action={acts}
              kind="next"
              fields={move}
              look={phase === 'running' ? 'filled' : 'outlined'}
              decisive
              icon="arrow-right"
              shortcut="ArrowRight"
            >
              {t('live.nextStep')}
            </PressButton>
          </div>
        ))}
        <div data-when="running" hidden={!isRunning}>
          <PressButton action={acts} kind="pause" shortcut="Space">
            {t('live.pause')}
          </PressButton>
        </div>
        <div data-when="begun" hidden={shown.phase === 'waiting'}>
          <PressButton action={acts} kind="back" fields={move} icon="arrow-left" shortcut="ArrowLeft">
            {t('live.back')}
          </PressButton>
        </div>
        {([60, 300, -60, -300] as const).map((seconds) => (
          <div data-when="on" hidden={!isOn}>
            <PressButton
              action={acts}
              kind="extend"
              fields={{ ...step, seconds: String(seconds) }}
              shortcut={seconds === 60 ? '+' : seconds === -60 ? '-' : undefined}
              label={t(seconds > 0 ? 'live.moreSaid' : 'live.lessSaid', { count: Math.abs(seconds) / 60 })}
            >
              {t(seconds > 0 ? 'live.more' : 'live.less', { count: Math.abs(seconds) / 60 })}
            </PressButton>
          </div>
        ))}
      </div>
      <noscript>
        <Quiet>
          {t('live.standsStill')} <a href={again}>{t('live.again')}</a>
        </Quiet>
      </noscript>
      <div data-with-script hidden>
        <Disclosure label={t('live.keys')}>
          <Choice kind="several" name="keys" value="yes" label={t('live.keys.use')} checked data-keys />
          <Quiet small>{t('live.keys.say')}</Quiet>
        </Disclosure>
      </div>
    </div>
  );
}
