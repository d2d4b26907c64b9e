import { inLanguage } from '#platform/texts';
import { ActionForm, Beside, Choice, Choices, Field, Form, Note, Page, Sheet, Title } from '#platform/ui';
import { chosen, type RefilledForm, saidProblems, typed } from '#platform/web';
import type { SlotKind } from '../../rules/timetable/slot.ts';
import type { OfDay } from '../groups-frame.tsx';
import type { SlotShown } from './timetable-page.tsx';

interface SlotPageProps extends Omit<OfDay, 'rounds'> {
  /** null: a new one. */
  slot: SlotShown | null;
  /** null: there is none yet. */
  variantId: string | null;
  /** 'HH:MM' where a new one would begin. */
  begins: string;
  methods: readonly { id: string; name: string; minutes: number }[];
  rounds: readonly { id: string; name: string }[];
  /** Those that are named already. */
  rooms: readonly string[];
  form: RefilledForm | null;
  /** Somebody else changed it: `slot` is what it says now. */
  isStale: boolean;
}

const KINDS: readonly SlotKind[] = ['plenary', 'groups', 'arrival', 'pause', 'meal', 'closing'];

export function SlotPage(props: SlotPageProps) {
  const { frame, paths, slot, variantId, begins, methods, rounds, rooms, form, isStale } = props;
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const heading = t(slot ? 'timetable.slot.change' : 'timetable.add');
  const field = (name: string, otherwise: string | null | undefined) => ({
    t,
    name,
    value: typed(form, name, otherwise ?? null),
    error: of(name),
  });
  const words = (said: SlotShown['title'] | null | undefined) => said && inLanguage(said, t.lang).text;
  const back = paths.timetable.variant(variantId);
  const action = slot ? paths.timetable.slot(slot.id) : paths.timetable.slots;
  const seen = String(slot?.act ?? 0);
  const variant: Record<string, string> = variantId === null ? {} : { variant: variantId };
  return (
    <Page frame={frame} title={heading} unlisted>
      <Title back={{ href: back, label: t('timetable.title') }}>{heading}</Title>
      <Sheet>
        {isStale && slot ? (
          <Note tone="problem">
            <p>{t('timetable.stale')}</p>
            <p>{`${t.hours(slot.from, slot.to)}, ${words(slot.title)}`}</p>
            {[slot.method, slot.room, words(slot.question), words(slot.note)].map((said) =>
              said ? <p>{said}</p> : null,
            )}
          </Note>
        ) : null}
        <Form
          t={t}
          action={action}
          method={slot ? 'put' : 'post'}
          submit={t(slot ? 'timetable.save' : 'timetable.add')}
          problems={all}
          fields={{ ...variant, seen }}
          other={<a href={back}>{t('timetable.cancel')}</a>}
        >
          <Beside>
            <Field {...field('startsAt', slot?.from ?? begins)} label={t('timetable.form.from')} width="short" />
            <Field
              {...field('endsAt', slot?.to)}
              label={t('timetable.form.to')}
              help={t('timetable.form.toHelp')}
              width="short"
              optional
            />
          </Beside>
          <Field {...field('title', words(slot?.title))} label={t('timetable.form.title')} maxlength={120} />
          <Choices t={t} name="kind" legend={t('timetable.form.kind')} error={of('kind')} inline>
            {KINDS.map((kind) => (
              <Choice
                name="kind"
                value={kind}
                label={t(`timetable.kind.${kind}`)}
                checked={chosen(form, 'kind', [slot?.kind ?? 'plenary']).includes(kind)}
              />
            ))}
          </Choices>
          <Field
            {...field('method', slot?.methodId)}
            type="select"
            label={t('timetable.form.method')}
            options={[
              { value: '', label: t('timetable.form.none') },
              ...methods.map(({ id, name, minutes }) => ({
                value: id,
                label: t('timetable.form.methodOption', { name, minutes }),
              })),
            ]}
            optional
          />
          {rounds.length > 0 ? (
            <Field
              {...field('round', slot?.roundId)}
              type="select"
              label={t('timetable.form.round')}
              help={t('timetable.form.roundHelp')}
              options={[
                { value: '', label: t('timetable.form.none') },
                ...rounds.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              optional
            />
          ) : null}
          <Field {...field('room', slot?.room)} label={t('timetable.form.room')} list="rooms" maxlength={80} optional />
          <datalist id="rooms">
            {rooms.map((room) => (
              <option value={room} />
            ))}
          </datalist>
          <Field
            {...field('question', words(slot?.question))}
            type="textarea"
            rows={2}
            label={t('timetable.form.question')}
            help={t('timetable.form.questionHelp')}
            maxlength={400}
            optional
          />
          <Field
            {...field('note', words(slot?.note))}
            type="textarea"
            rows={3}
            label={t('timetable.form.note')}
            help={t('timetable.form.noteHelp')}
            maxlength={1000}
            optional
          />
          <Choices t={t} name="moving" legend={t('timetable.form.moving')}>
            <Choice
              kind="several"
              name="fixed"
              value="yes"
              label={t('timetable.form.fixed')}
              text={t('timetable.form.fixed.say')}
              checked={chosen(form, 'fixed', slot?.fixed ? ['yes'] : []).includes('yes')}
            />
          </Choices>
        </Form>
      </Sheet>
      {slot ? (
        <ActionForm action={action} method="delete" kind="danger" icon="trash" fields={{ seen }}>
          {t('timetable.slot.remove')}
        </ActionForm>
      ) : null}
    </Page>
  );
}
