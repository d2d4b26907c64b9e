import type { Frame } from '#platform/frame';
import {
  Beside,
  Choice,
  Choices,
  DateBlock,
  Field,
  Form,
  List,
  Page,
  Row,
  Section,
  Sheet,
  Stack,
  Title,
} from '#platform/ui';
import { chosen, type RefilledForm, saidProblems, typed } from '#platform/web';
import type { MinutesPaths } from '../../minutes-addresses.ts';

type Props = {
  frame: Frame;
  paths: MinutesPaths;
  title: string;
  /** Those that were planned from these minutes. */
  planned: readonly { href: string; startsAt: Date; when: string; place: string | null; isCancelled: boolean }[];
  /** Where this one was: where the next one usually is. */
  place: string;
  refilled: RefilledForm | null;
  formKey: string;
};

/** Next meetings, one after the other: a date, places that may do, what it is to speak of. */
export function NextMeetingsPage({ frame, paths, title, planned, place, refilled, formKey }: Props) {
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const field = (name: string, otherwise = '') => ({
    t,
    name,
    value: typed(refilled, name, otherwise),
    error: problems.of(name),
  });
  const unsure = chosen(refilled, 'toConfirm');
  return (
    <Page frame={frame} title={t('minutes.nextMeetings')} unlisted>
      <Title back={{ href: paths.minutes, label: t('minutes.of', { title }) }} lead={t('minutes.nextLead')}>
        {t('minutes.nextMeetings')}
      </Title>
      <Stack gap="section">
        {planned.length > 0 ? (
          <Section title={t('minutes.planned')}>
            <List>
              {planned.map((one) => (
                <Row
                  lead={<DateBlock t={t} on={one.startsAt} />}
                  name={one.when}
                  href={one.href}
                  text={one.place ?? undefined}
                  note={one.isCancelled ? t('meetings.cancelled') : undefined}
                />
              ))}
            </List>
          </Section>
        ) : null}
        <Sheet title={t(planned.length > 0 ? 'minutes.planAnother' : 'minutes.plan')}>
          <Form
            t={t}
            action={paths.next}
            submit={t('minutes.planIt')}
            problems={problems.all}
            fields={{ _key: formKey }}
          >
            <Beside small>
              <Field {...field('day')} type="date" label={t('minutes.next.day')} />
              <Field {...field('from', '09:30')} type="time" label={t('minutes.next.from')} />
              <Field {...field('until', '12:00')} type="time" label={t('minutes.next.until')} />
            </Beside>
            <Field
              {...field('places', place)}
              type="textarea"
              rows={2}
              label={t('minutes.next.places')}
              help={t('minutes.next.placesHelp')}
              optional
            />
            <Choices t={t} name="toConfirm" legend={t('minutes.next.toConfirm')} optional inline>
              {(['day', 'hours', 'place'] as const).map((one) => (
                <Choice
                  kind="several"
                  name="toConfirm"
                  value={one}
                  label={t(`minutes.next.unsure.${one}`)}
                  checked={unsure.includes(one)}
                />
              ))}
            </Choices>
            <Field
              {...field('confirmBy')}
              type="date"
              width="short"
              label={t('minutes.next.confirmBy')}
              help={t('minutes.next.confirmByHelp')}
              optional
            />
            <Field
              {...field('items')}
              type="textarea"
              rows={5}
              label={t('minutes.next.items')}
              help={t('minutes.next.itemsHelp')}
              optional
            />
          </Form>
        </Sheet>
      </Stack>
    </Page>
  );
}
