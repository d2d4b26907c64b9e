import { inLanguage } from '#platform/texts';
import { ActionForm, Beside, Choice, Choices, Field, Filters, Form, Note, Page, Sheet, Title } from '#platform/ui';
import { chosen, type RefilledForm, saidProblems, typed } from '#platform/web';
import type { Round } from '../../rules/day.ts';
import type { Mark } from '../../rules/marks.ts';
import type { PeopleToChoose } from '../../rules/people-to-choose.ts';
import type { Task } from '../../rules/tasks.ts';
import type { WishKind } from '../../rules/wishes.ts';
import type { WishShown } from '../../rules/wishes-shown.ts';
import { wishWords } from '../../words/wish.ts';
import type { OfDay } from '../groups-frame.tsx';
import { PeoplePicker } from './people-picker.tsx';

interface WishPageProps extends OfDay {
  /** null: a new one. */
  shown: WishShown | null;
  kind: WishKind;
  kinds: readonly { kind: WishKind; href: string }[];
  form: RefilledForm | null;
  isStale: boolean;
  people: PeopleToChoose;
  /** Nobody is registered. */
  isNobody: boolean;
  typed: string;
  marks: readonly { index: number; mark: Mark }[];
  tasks: readonly Task[];
  /** Those a wish can be about: nobody wishes at a draw. */
  choosable: readonly Round[];
}

export function WishPage(props: WishPageProps) {
  const { frame, paths, shown, kind, kinds, form, isStale, marks, tasks, choosable } = props;
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const wish = shown?.wish ?? null;
  const heading = t(wish ? 'wishes.changeTitle' : 'wishes.new');
  const rounds = chosen(form, 'rounds', wish?.rounds ?? []);
  const action = wish ? paths.wish(wish.id) : paths.wishes;
  const version = String(wish?.version ?? 0);
  return (
    <Page frame={frame} title={heading} unlisted>
      <Title back={{ href: paths.wishes, label: t('wishes.title') }} lead={t(`wishes.kind.${kind}.say`)}>
        {heading}
      </Title>
      {wish ? null : (
        <Filters
          label={t('wishes.kinds')}
          filters={kinds.map((one) => ({
            href: one.href,
            label: t(`wishes.kind.${one.kind}`),
            current: one.kind === kind,
          }))}
        />
      )}
      <Sheet>
        {isStale && shown ? (
          <Note tone="problem">
            <p>{t('wishes.stale', { now: wishWords(t, shown) })}</p>
          </Note>
        ) : null}
        <Form
          t={t}
          action={action}
          method={wish ? 'put' : 'post'}
          submit={t('wishes.save')}
          problems={all}
          fields={{ kind, version }}
          other={<a href={paths.wishes}>{t('wishes.cancel')}</a>}
        >
          <PeoplePicker {...props} t={t} error={of('people')} searchAt={wish ? action : paths.newWish} />
          {kind === 'seat' ? (
            <Beside>
              <Field
                t={t}
                name="group"
                type="select"
                label={t('wishes.group')}
                value={typed(form, 'group', wish?.group?.toString())}
                error={of('group')}
                options={[
                  { value: '', label: t('wishes.group.choose') },
                  ...marks.map(({ index, mark }) => ({
                    value: String(index),
                    label: t('days.table.said', { label: mark.label, mark: t(`ui.group.${mark.letter}`) }),
                  })),
                ]}
              />
              <Field
                t={t}
                name="task"
                type="select"
                label={t('wishes.task')}
                value={typed(form, 'task', wish?.task)}
                error={of('task')}
                options={[
                  { value: '', label: t('wishes.task.none') },
                  ...tasks.map((task) => ({ value: task, label: t(`wishes.task.${task}`) })),
                ]}
                optional
              />
            </Beside>
          ) : null}
          {choosable.length > 1 ? (
            <Choices t={t} name="rounds" legend={t('wishes.rounds')} help={t('wishes.rounds.help')} optional>
              {choosable.map((round) => (
                <Choice
                  kind="several"
                  name="rounds[]"
                  value={round.id}
                  label={inLanguage(round.name, t.lang).text}
                  text={t.hours(round.startsAt, round.endsAt)}
                  checked={rounds.includes(round.id)}
                />
              ))}
            </Choices>
          ) : null}
        </Form>
      </Sheet>
      {wish ? (
        <ActionForm action={action} method="delete" kind="danger" icon="trash" fields={{ version }}>
          {t('wishes.remove')}
        </ActionForm>
      ) : null}
    </Page>
  );
}
