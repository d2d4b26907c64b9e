import type { Frame } from '#platform/frame';
import {
  Beside,
  Button,
  Choice,
  Choices,
  Disclosure,
  Field,
  Form,
  Note,
  Page,
  Section,
  Sheet,
  Title,
} from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import { type FieldOf, OptionFields } from './option-fields.tsx';

type Choosable = readonly { value: string; label: string }[];
type Props = {
  frame: Frame;
  action: string;
  back: string;
  stands: Record<string, string>;
  spaces: Choosable;
  series: Choosable;
  languages: Choosable;
  rows: number;
  /** Names typed that nobody has and that are no address. */
  unknown: readonly string[];
  refilled: RefilledForm | null;
  formKey: string;
};

const SHOWN = 3;

/** What it is for, which dates, until when, and who is asked. */
export function NewPollPage(props: Props) {
  const { frame, action, back, stands, rows, unknown, refilled, formKey } = props;
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const field = (name: string) => ({
    t,
    name,
    value: typed(refilled, name, stands[name] ?? null),
    error: problems.of(name),
  });
  const numbers = Array.from({ length: rows }, (_, i) => i + 1);
  const more = numbers.slice(SHOWN);
  const isTyped = (i: number) =>
    ['day', 'from', 'to', 'place', 'places'].some((name) => field(`${name}${i}`).value || problems.of(`${name}${i}`));
  return (
    <Page frame={frame} title={t('polls.new')}>
      <Title back={{ href: back, label: t('meetings.title') }} lead={t('polls.newLead')}>
        {t('polls.new')}
      </Title>
      <Sheet>
        <Form
          t={t}
          action={action}
          submit={t('polls.open')}
          problems={problems.all}
          fields={{ _key: formKey, topic: field('topic').value }}
          other={
            <Button kind="text" href={back}>
              {t('meetings.back')}
            </Button>
          }
        >
          <Field {...field('title')} label={t('meetings.form.title')} maxlength={160} />
          <Field {...field('about')} type="textarea" rows={2} label={t('polls.about')} optional maxlength={500} />
          <Section title={t('polls.dates')}>
            <p class="quiet">{t('polls.datesHelp')}</p>
            {numbers.slice(0, SHOWN).map((i) => (
              <OptionFields t={t} i={i} field={field} />
            ))}
            <Disclosure label={t('polls.moreDates')} open={more.some(isTyped)}>
              {more.map((i) => (
                <OptionFields t={t} i={i} field={field} />
              ))}
            </Disclosure>
          </Section>
          <Beside>
            <Field
              {...field('closesOn')}
              label={t('polls.closesOn')}
              help={t('meetings.form.dayHelp')}
              autocomplete="off"
            />
            <Field
              {...field('closesTime')}
              label={t('polls.closesTime')}
              help={t('polls.closesTimeHelp')}
              width="short"
              autocomplete="off"
              optional
            />
          </Beside>
          <Whom {...props} field={field} />
          {unknown.length > 0 ? (
            <Note tone="problem">{t('meetings.invite.unknown', { names: t.list([...unknown]) })}</Note>
          ) : null}
        </Form>
      </Sheet>
    </Page>
  );
}

function Whom({ frame: { t }, spaces, series, languages, stands, field }: Props & { field: FieldOf }) {
  const whom = field('whom').value || 'whole';
  return (
    <Section title={t('polls.whom')}>
      {spaces.length > 0 ? (
        <Field {...field('space')} type="select" label={t('meetings.space')} options={spaces} />
      ) : null}
      <Choices t={t} name="whom" legend={t('polls.whomLegend')} error={field('whom').error}>
        <Choice name="whom" value="whole" label={t('polls.whole')} checked={whom === 'whole'} />
        <Choice name="whom" value="chosen" label={t('polls.onlyChosen')} checked={whom === 'chosen'} />
      </Choices>
      <Field
        {...field('people')}
        type="textarea"
        rows={3}
        label={t('polls.people')}
        help={t('polls.peopleHelp')}
        optional
      />
      <Disclosure
        label={t('polls.more')}
        open={['lang', 'series'].some((name) => field(name).error || typedOther(name))}
      >
        <Field {...field('lang')} type="select" label={t('polls.lang')} options={languages} />
        {series.length > 0 ? (
          <Field
            {...field('series')}
            type="select"
            label={t('meetings.series.one')}
            help={t('polls.seriesHelp')}
            options={[{ value: '', label: t('polls.noSeries') }, ...series]}
            optional
          />
        ) : null}
      </Disclosure>
    </Section>
  );

  /** Another choice than the one that stands there usually. */
  function typedOther(name: string): boolean {
    return field(name).value !== (stands[name] ?? '');
  }
}
