import type { Frame } from '#platform/frame';
import { Beside, Button, Choice, Choices, Disclosure, Field, Form, Page, Refusal, Sheet, Title } from '#platform/ui';
import { chosen, type RefilledForm, saidProblems, typed } from '#platform/web';
import { monthName, rankWords, weekdayName } from './rhythm-words.ts';

type Props = {
  frame: Frame;
  action: string;
  back: string;
  isNew: boolean;
  stands: Record<string, string | string[]>;
  isStale: boolean;
  spaces: readonly { value: string; label: string }[];
  people: readonly string[];
  refilled: RefilledForm | null;
  formKey: string;
};

const rhythms = ['week', 'twoWeeks', 'month', 'twoMonths', 'quarter', 'none'] as const;

/** How often, on which day, how long, and what each meeting speaks of. */
export function SeriesFormPage({
  frame,
  action,
  back,
  isNew,
  stands,
  isStale,
  spaces,
  people,
  refilled,
  formKey,
}: Props) {
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const field = (name: string) => {
    const stand = stands[name];
    return {
      t,
      name,
      value: typed(refilled, name, typeof stand === 'string' ? stand : null),
      error: problems.of(name),
    };
  };
  const person = (name: string) => ({ ...field(name), optional: true, list: 'meeting-people', autocomplete: 'off' });
  const title = isNew ? t('meetings.series.new') : t('meetings.series.change');
  const notIn = chosen(refilled, 'notIn', [stands.notIn ?? []].flat());
  const version = typeof stands.version === 'string' ? stands.version : '';
  return (
    <Page frame={frame} title={title}>
      <Title
        back={{ href: back, label: isNew ? t('meetings.title') : String(stands.title) }}
        lead={t(isNew ? 'meetings.series.newLead' : 'meetings.series.lead')}
      >
        {title}
      </Title>
      <Sheet>
        {isStale ? <Refusal>{t('meetings.said.seriesStale')}</Refusal> : null}
        <Form
          t={t}
          action={action}
          method={isNew ? 'post' : 'patch'}
          submit={t(isNew ? 'meetings.series.new' : 'meetings.save')}
          problems={problems.all}
          fields={isNew ? { _key: formKey } : { version }}
          other={
            <Button kind="text" href={back}>
              {t('meetings.back')}
            </Button>
          }
        >
          <Field {...field('title')} label={t('meetings.series.title')} maxlength={160} />
          {spaces.length > 0 ? (
            <Field
              {...field('space')}
              type="select"
              label={t('meetings.space')}
              options={[{ value: '', label: t('meetings.space.all') }, ...spaces]}
              optional
            />
          ) : null}
          <Beside>
            <Field
              {...field('every')}
              type="select"
              label={t('meetings.series.every')}
              options={rhythms.map((value) => ({ value, label: t(`meetings.rhythm.${value}`) }))}
            />
            <Field
              {...field('nth')}
              type="select"
              label={t('meetings.series.nth')}
              options={[1, 2, 3, 4, -1].map((nth) => ({ value: String(nth), label: rankWords(t, nth) }))}
              optional
            />
            <Field
              {...field('weekday')}
              type="select"
              label={t('meetings.series.weekday')}
              options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdayName(t, day) }))}
              optional
            />
          </Beside>
          <Beside>
            <Field
              {...field('time')}
              label={t('meetings.form.time')}
              help={t('meetings.form.timeHelp')}
              width="short"
              optional
            />
            <Field
              {...field('minutes')}
              label={t('meetings.form.minutes')}
              help={t('meetings.form.minutesHelp')}
              width="short"
              optional
            />
          </Beside>
          <Field {...field('place')} label={t('meetings.place')} optional maxlength={120} />
          <Disclosure label={t('meetings.series.notIn')} open={notIn.length > 0}>
            <Choices t={t} name="notIn" legend={t('meetings.series.months')} inline optional>
              {Array.from({ length: 12 }, (_, i) => String(i + 1)).map((month) => (
                <Choice
                  name="notIn[]"
                  value={month}
                  kind="several"
                  label={monthName(t, Number(month))}
                  checked={notIn.includes(month)}
                />
              ))}
            </Choices>
          </Disclosure>
          <Field
            {...field('standing')}
            type="textarea"
            rows={3}
            label={t('meetings.series.standingItems')}
            help={t('meetings.series.standingHelp')}
            optional
          />
          <Beside>
            <Field {...person('chair')} label={t('meetings.role.chair')} />
            <Field {...person('noteTaker')} label={t('meetings.role.noteTaker')} />
            <Field {...person('timeKeeper')} label={t('meetings.role.timeKeeper')} />
          </Beside>
          <datalist id="meeting-people">
            {people.map((name) => (
              <option value={name} />
            ))}
          </datalist>
        </Form>
      </Sheet>
    </Page>
  );
}
