import type { Frame } from '#platform/frame';
import { Beside, Definitions, EmptyPage, Field, Form, Page, Refusal, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { DayPaths } from '../../addresses.ts';
import type { Walk } from '../../rules/timetable/timetable.ts';

interface WalksPageProps {
  frame: Frame;
  paths: DayPaths;
  /** Of the event. */
  title: string;
  /** Each two rooms of the day, with the minutes that are known. */
  walks: readonly Walk[];
  version: number;
  form: RefilledForm | null;
  /** Somebody said other minutes meanwhile: theirs stand above what was typed. */
  isStale: boolean;
}

/** Minutes on foot between the rooms of a day. */
export function WalksPage({ frame, paths, title, walks, version, form, isStale }: WalksPageProps) {
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  return (
    <Page frame={frame} title={`${t('timetable.walks')}, ${title}`} unlisted>
      <Title back={{ href: paths.timetable.page, label: t('timetable.title') }} lead={t('timetable.walks.lead')}>
        {t('timetable.walks')}
      </Title>
      {isStale ? (
        <Refusal>
          <p>{t('timetable.walks.stale')}</p>
          <Definitions
            items={walks.map(({ from, to, minutes }) => ({
              term: t('timetable.walks.between', { from, to }),
              text: minutes,
            }))}
          />
        </Refusal>
      ) : null}
      {walks.length === 0 ? (
        <EmptyPage title={t('timetable.walks.none')}>{t('timetable.walks.none.say')}</EmptyPage>
      ) : (
        <Sheet>
          <Form
            t={t}
            action={paths.timetable.walks}
            method="put"
            submit={t('timetable.save')}
            problems={all}
            fields={{ version: String(version) }}
            other={<a href={paths.timetable.page}>{t('timetable.cancel')}</a>}
          >
            {walks.map(({ from, to, minutes }, index) => (
              <Beside>
                <input type="hidden" name="from[]" value={from} />
                <input type="hidden" name="to[]" value={to} />
                <Field
                  t={t}
                  name={`minutes${index}`}
                  label={t('timetable.walks.between', { from, to })}
                  value={typed(form, `minutes${index}`, String(minutes))}
                  error={of(`minutes${index}`)}
                  inputmode="numeric"
                  width="short"
                />
              </Beside>
            ))}
          </Form>
        </Sheet>
      )}
    </Page>
  );
}
