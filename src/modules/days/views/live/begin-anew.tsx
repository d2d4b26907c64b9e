import type { T } from '#platform/texts';
import { Acts, Button, Disclosure, Quiet, Section, Stack } from '#platform/ui';
import { PressButton } from './press-button.tsx';

interface BeginAnewProps {
  t: T;
  acts: string;
  /** The day is still to come: what is pressed is tried. */
  isRehearsal: boolean;
  /** null: for coordinators alone. */
  papers: string | null;
}

/** What lies ready when nothing works any more, and the way back to the beginning. */
export function BeginAnew({ t, acts, isRehearsal, papers }: BeginAnewProps) {
  return (
    <Section title={t('live.ready')}>
      <Stack>
        <Quiet>{t('live.ready.say')}</Quiet>
        {papers === null ? null : (
          <Acts>
            <Button href={papers} kind="outlined" icon="printer">
              {t('live.ready.papers')}
            </Button>
          </Acts>
        )}
        <Disclosure label={t('live.reset')}>
          <Stack>
            <Quiet small>{t(isRehearsal ? 'live.reset.tried' : 'live.reset.say')}</Quiet>
            <PressButton action={acts} kind="reset" look="danger">
              {t('live.reset.do')}
            </PressButton>
          </Stack>
        </Disclosure>
      </Stack>
    </Section>
  );
}
