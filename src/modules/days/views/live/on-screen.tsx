import type { T } from '#platform/texts';
import { Button, Field, Section, Stack } from '#platform/ui';
import type { ClockShown } from '../../rules/live/shown.ts';
import { PressButton } from './press-button.tsx';

interface OnScreenProps {
  t: T;
  acts: string;
  shown: ClockShown;
  /** The page to project. */
  screen: string;
}

/** What is projected, and whether it sounds. */
export function OnScreen({ t, acts, shown, screen }: OnScreenProps) {
  return (
    <Section title={t('live.screen')}>
      <Stack>
        <Button href={screen} kind="outlined" icon="eye" target="_blank" full>
          {t('live.screen.open')}
        </Button>
        <div class="clock-keys">
          {(['clock', 'question', 'tables'] as const).map((view) => (
            <PressButton action={acts} kind="show" fields={{ view }} pressed={shown.view === view}>
              {t(`live.screen.${view}`)}
            </PressButton>
          ))}
        </div>
        <form class="form" method="post" action={acts} data-press="show">
          <input type="hidden" name="kind" value="show" />
          <input type="hidden" name="view" value="word" />
          <Field
            t={t}
            name="word"
            label={t('live.screen.word')}
            help={t('live.screen.wordHelp')}
            maxlength={120}
            optional
          />
          <Button kind="outlined">{t('live.screen.showWord')}</Button>
        </form>
        <div class="clock-keys">
          <PressButton action={acts} kind="ring" icon="bell">
            {t('live.ring')}
          </PressButton>
          <div data-gong="on" hidden={!shown.gong}>
            <PressButton action={acts} kind="gong" fields={{ on: 'no' }} icon="speaker-high">
              {t('live.gongOff')}
            </PressButton>
          </div>
          <div data-gong="off" hidden={shown.gong}>
            <PressButton action={acts} kind="gong" fields={{ on: 'yes' }} icon="speaker-high">
              {t('live.gongOn')}
            </PressButton>
          </div>
        </div>
      </Stack>
    </Section>
  );
}
