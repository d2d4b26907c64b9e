import type { TextKey } from '#platform/texts';
import { ActionForm, Definitions, Form, Page, Refusal, Sheet, Title } from '#platform/ui';
import { saidProblems, typed } from '#platform/web';
import { SlotFields } from './slot-fields.tsx';
import type { SlotField, SlotFormShown } from './slot-form.ts';
import { SlotMoreFields } from './slot-more-fields.tsx';

export function SlotPage(props: SlotFormShown) {
  const { frame, paths, slot, stands, theirs, isStale, variantId, form } = props;
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const heading = t(slot ? 'timetable.slot.change' : 'timetable.add');
  const field: SlotField = (name) => ({ t, name, value: typed(form, name, stands[name] ?? null), error: of(name) });
  const back = paths.timetable.variant(variantId);
  const action = slot ? paths.timetable.slot(slot.id) : paths.timetable.slots;
  const seen = String(slot?.act ?? 0);
  const variant: Record<string, string> = variantId === null ? {} : { variant: variantId };
  return (
    <Page frame={frame} title={heading} unlisted>
      <Title back={{ href: back, label: t('timetable.title') }}>{heading}</Title>
      {isStale ? (
        <Refusal>
          <p>{t('timetable.stale')}</p>
          <Definitions items={theirs.map((one) => ({ term: labelOf(one.field), text: one.text }))} />
        </Refusal>
      ) : null}
      <Sheet>
        <Form
          t={t}
          action={action}
          method={slot ? 'put' : 'post'}
          submit={t(slot ? 'timetable.save' : 'timetable.add')}
          problems={all}
          fields={{ ...variant, seen }}
          other={<a href={back}>{t('timetable.cancel')}</a>}
        >
          <SlotFields {...props} t={t} field={field} />
          <SlotMoreFields {...props} t={t} field={field} />
        </Form>
      </Sheet>
      {slot ? (
        <ActionForm action={action} method="delete" kind="danger" icon="trash" fields={{ seen }}>
          {t('timetable.slot.remove')}
        </ActionForm>
      ) : null}
    </Page>
  );

  /** Fields of several languages are called with their language. */
  function labelOf(name: string): string {
    return t(`timetable.form.${name}` as TextKey & 'timetable.form.room');
  }
}
