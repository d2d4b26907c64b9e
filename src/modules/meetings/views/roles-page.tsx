import type { Frame } from '#platform/frame';
import { Beside, Button, Field, Form, Page, Sheet, StaleNote, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';

type Props = {
  frame: Frame;
  path: string;
  meeting: string;
  stands: Record<string, string>;
  refilled: RefilledForm | null;
  meanwhile: { term: string; text: string }[] | null;
  people: readonly string[];
};

/** What a meeting is for, who has which role, how much time there is for its points. */
export function RolesPage({ frame, path, meeting, stands, refilled, meanwhile, people }: Props) {
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const field = (name: string) => ({
    t,
    name,
    value: typed(refilled, name, stands[name] ?? null),
    error: problems.of(name),
    optional: true,
  });
  const person = (name: string) => ({ ...field(name), list: 'meeting-people', autocomplete: 'off', maxlength: 120 });
  return (
    <Page frame={frame} title={t('meetings.edit')}>
      <Title back={{ href: path, label: meeting }}>{t('meetings.edit')}</Title>
      <Sheet>
        {meanwhile ? <StaleNote t={t} stands={meanwhile} /> : null}
        <Form
          t={t}
          action={path}
          method="patch"
          submit={t('meetings.save')}
          problems={problems.all}
          fields={{ version: stands.version ?? '' }}
          other={
            <Button kind="text" href={path}>
              {t('meetings.back')}
            </Button>
          }
        >
          <Field {...field('purpose')} label={t('meetings.purpose')} help={t('meetings.purposeHelp')} maxlength={300} />
          <Beside>
            <Field {...person('chair')} label={t('meetings.role.chair')} help={t('meetings.role.chairHelp')} />
            <Field {...person('noteTaker')} label={t('meetings.role.noteTaker')} />
            <Field {...person('timeKeeper')} label={t('meetings.role.timeKeeper')} />
          </Beside>
          <Field
            {...field('minutesAvailable')}
            label={t('meetings.available')}
            help={t('meetings.availableHelp')}
            width="short"
          />
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
