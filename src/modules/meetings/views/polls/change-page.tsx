import type { Frame } from '#platform/frame';
import { Beside, Button, Choice, Choices, Field, Form, Page, Section, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import { OptionFields } from './option-fields.tsx';

type Props = {
  frame: Frame;
  path: string;
  title: string;
  options: readonly { id: string; label: string; isGone: boolean }[];
  /** How many may still be added. */
  rows: number;
  stands: Record<string, string>;
  /** Who is told: those who answered. */
  answered: number;
  refilled: RefilledForm | null;
};

/** Dates that come, dates that go, and until when one answers. */
export function ChangePollPage({ frame, path, title, options, rows, stands, answered, refilled }: Props) {
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const field = (name: string) => ({
    t,
    name,
    value: typed(refilled, name, stands[name] ?? null),
    error: problems.of(name),
  });
  return (
    <Page frame={frame} title={t('polls.changeDates')}>
      <Title back={{ href: path, label: title }} lead={t('polls.changeSay', { count: answered })}>
        {t('polls.changeDates')}
      </Title>
      <Sheet>
        <Form
          t={t}
          action={path}
          submit={t('polls.changeAct')}
          problems={problems.all}
          fields={{ _method: 'patch', seen: field('seen').value }}
          other={
            <Button kind="text" href={path}>
              {t('meetings.back')}
            </Button>
          }
        >
          <Choices t={t} name="gone" legend={t('polls.gone')} error={problems.of('gone')}>
            {options.map(({ id, label, isGone }) => (
              <Choice name="gone[]" value={id} kind="several" label={label} checked={isGone} />
            ))}
          </Choices>
          {rows > 0 ? (
            <Section title={t('polls.add')}>
              {Array.from({ length: rows }, (_, i) => (
                <OptionFields t={t} i={i + 1} field={field} optional />
              ))}
            </Section>
          ) : null}
          <Beside>
            <Field {...field('closesOn')} label={t('polls.closesOn')} autocomplete="off" />
            <Field
              {...field('closesTime')}
              label={t('polls.closesTime')}
              help={t('polls.closesTimeHelp')}
              width="short"
              autocomplete="off"
              optional
            />
          </Beside>
        </Form>
      </Sheet>
    </Page>
  );
}
