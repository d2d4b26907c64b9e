import { Button, Choice, Choices, Disclosure, Field, Form, Sheet } from '#platform/ui';
import { saidProblems, typed } from '#platform/web';
import type { PollPageProps } from './shown.ts';

type Props = Pick<PollPageProps, 'frame' | 'path' | 'options' | 'version' | 'refilled' | 'standing'>;

/** For whoever decides: one of the dates becomes the meeting; more people can be asked before. */
export function Decide({ frame: { t }, path, options, version, refilled, standing }: Props) {
  const choosing = refilled.choosing ?? null;
  const problems = saidProblems(t, choosing);
  const asking = refilled.asking ?? null;
  return (
    <Sheet id="choose" title={t('polls.choose')} lead={t('polls.chooseSay')}>
      <Form
        t={t}
        action={`${path}/closing`}
        submit={t('polls.chooseAct')}
        problems={problems.all}
        fields={{ seen: String(version) }}
        other={
          <>
            <Button kind="text" href={`${path}/edit`}>
              {t('polls.changeDates')}
            </Button>
            <Button kind="text" href={`${path}/withdrawal`}>
              {t('polls.withdraw')}
            </Button>
          </>
        }
      >
        <Choices t={t} name="option" legend={t('polls.chooseLegend')} error={problems.of('option')}>
          {options.map(({ id, startsAt, endsAt, isHoliday, place, counts }) => (
            <Choice
              name="option"
              value={id}
              label={[t.day(startsAt), isHoliday ? t('meetings.holiday') : null, t.hours(startsAt, endsAt), place]
                .filter(Boolean)
                .join(', ')}
              text={t('polls.counts', counts)}
              checked={typed(choosing, 'option') === id}
            />
          ))}
        </Choices>
      </Form>
      {standing === 'open' ? (
        <Disclosure label={t('polls.askMore')} open={asking !== null}>
          <Form t={t} action={`${path}/people`} submit={t('polls.askAct')} problems={saidProblems(t, asking).all}>
            <Field
              t={t}
              name="people"
              type="textarea"
              rows={3}
              label={t('polls.people')}
              help={t('polls.peopleHelp')}
              value={typed(asking, 'people')}
              error={saidProblems(t, asking).of('people')}
            />
          </Form>
        </Disclosure>
      ) : null}
    </Sheet>
  );
}
