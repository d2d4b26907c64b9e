import { inLanguage } from '#platform/texts';
import { Field, Form, Note, Page, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import { cannotWords } from '../../words/wish.ts';
import type { OfDay } from '../groups-frame.tsx';
import { CannotReasons, type CannotSaid } from './cannot-list.tsx';

interface AcceptPageProps extends OfDay {
  cannot: CannotSaid;
  form: RefilledForm | null;
  isStale: boolean;
}

/** That it is not kept is accepted, with a reason. */
export function AcceptPage({ frame, paths, cannot, form, isStale }: AcceptPageProps) {
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const { accepted, origin } = cannot;
  return (
    <Page frame={frame} title={t('wishes.accept.title')} unlisted>
      <Title back={{ href: paths.wishes, label: t('wishes.title') }} lead={t('wishes.accept.lead')}>
        {t('wishes.accept.title')}
      </Title>
      <Sheet title={cannotWords(t, cannot)}>
        <CannotReasons t={t} paths={paths} cannot={cannot} />
        {isStale ? (
          <Note tone="problem">
            <p>
              {accepted
                ? t('wishes.accept.stale', { reason: inLanguage(accepted.reason, t.lang).text })
                : t('wishes.accept.staleNone')}
            </p>
          </Note>
        ) : null}
        <Form
          t={t}
          action={paths.acceptances}
          submit={t('wishes.accept.act')}
          problems={all}
          fields={{ origin, seen: accepted?.id ?? '' }}
          other={<a href={paths.wishes}>{t('wishes.accept.cancel')}</a>}
        >
          <Field
            t={t}
            name="reason"
            type="textarea"
            rows={3}
            label={t('wishes.accept.reason')}
            help={t('wishes.accept.reasonHelp')}
            value={typed(form, 'reason')}
            error={of('reason')}
            maxlength={600}
          />
        </Form>
      </Sheet>
    </Page>
  );
}
