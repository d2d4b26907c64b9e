import type { Frame } from '#platform/frame';
import { Choice, Choices, Form, Page, Quiet, Sheet, Title } from '#platform/ui';
import { MeTabs } from './me-tabs.tsx';

interface LettersPageProps {
  frame: Frame;
  name: string;
  /** Letters one can decline: what they say, and whether they come. */
  letters: { kind: string; label: string; wanted: boolean }[];
}

export function LettersPage({ frame, name, letters }: LettersPageProps) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('accounts.me.tab.letters')}>
      <Title>{name}</Title>
      <MeTabs t={t} current="letters" />
      <Sheet title={t('accounts.me.tab.letters')} lead={t('accounts.letters.lead')}>
        {letters.length === 0 ? (
          <Quiet>{t('accounts.letters.none')}</Quiet>
        ) : (
          <Form t={t} action="/me/letters" submit={t('accounts.save')}>
            <Choices t={t} name="wanted" legend={t('accounts.letters.legend')}>
              {letters.map(({ kind, label, wanted }) => (
                <Choice kind="several" name="wanted" value={kind} label={label} checked={wanted} />
              ))}
            </Choices>
          </Form>
        )}
        <Quiet small>{t('accounts.letters.always')}</Quiet>
      </Sheet>
    </Page>
  );
}
