import type { Frame } from '#platform/frame';
import { Acts, Button, Field, Form, Note, Page, Prose, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';

interface ErasurePageProps {
  frame: Frame;
  /** Networks that would have nobody to coordinate them. */
  alone: string[];
  form: RefilledForm | null;
}

/** What is erased, what stays without a name, and a word to type: this cannot be undone. */
export function ErasurePage({ frame, alone, form }: ErasurePageProps) {
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  return (
    <Page frame={frame} title={t('accounts.erase.title')}>
      <Title back={{ href: '/me/data', label: t('accounts.me.tab.data') }}>{t('accounts.erase.title')}</Title>
      <Prose>
        <h2>{t('accounts.erase.gone')}</h2>
        <ul>
          <li>{t('accounts.erase.gone.you')}</li>
          <li>{t('accounts.erase.gone.places')}</li>
          <li>{t('accounts.erase.gone.access')}</li>
        </ul>
        <h2>{t('accounts.erase.stays')}</h2>
        <ul>
          <li>{t('accounts.erase.stays.work')}</li>
          <li>{t('accounts.erase.stays.organisation')}</li>
        </ul>
      </Prose>
      {alone.length > 0 ? <Note tone="problem">{t('accounts.erase.alone', { networks: t.list(alone) })}</Note> : null}
      <Sheet>
        <Form t={t} action="/me/erasure" problems={all}>
          <Field
            t={t}
            name="word"
            label={t('accounts.erase.type', { word: t('accounts.erase.word') })}
            value={typed(form, 'word')}
            error={of('word')}
            autocomplete="off"
            width="short"
          />
          <Acts>
            <Button kind="danger" icon="trash">
              {t('accounts.erase.do')}
            </Button>
          </Acts>
        </Form>
      </Sheet>
    </Page>
  );
}
