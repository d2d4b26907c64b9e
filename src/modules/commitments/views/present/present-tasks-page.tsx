import type { Frame } from '#platform/frame';
import {
  ActionForm,
  EmptyPage,
  Field,
  Form,
  List,
  Note,
  Page,
  Row,
  Section,
  Sheet,
  Title,
  Written,
} from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';

type Said = { text: string; lang: 'fr' | 'nl' | 'en' };
type Props = {
  frame: Frame;
  event: { title: string; href: string };
  path: string;
  tasks: readonly {
    id: string;
    asked: Said;
    dueOn: string | null;
    people: number;
    answered: number;
    done: number;
    /** Without whose they are. */
    whys: readonly Said[];
  }[];
  mayAsk: boolean;
  /** It has not begun: nobody is there yet. */
  isEarly: boolean;
  mayWithdraw: boolean;
  formKey: string;
  refilled: RefilledForm | null;
};

/** What was asked of everybody who was at an event, and how many answered. Nobody is named and nobody is compared. */
export function PresentTasksPage(props: Props) {
  const { frame, event, path, tasks, mayAsk, isEarly, mayWithdraw, formKey, refilled } = props;
  const { t } = frame;
  const { all, of } = saidProblems(t, refilled);
  return (
    <Page frame={frame} title={`${t('commitments.present.title')}, ${event.title}`} unlisted>
      <Title back={{ href: event.href, label: event.title }} lead={t('commitments.present.lead')}>
        {t('commitments.present.title')}
      </Title>
      {tasks.length === 0 && !mayAsk ? (
        <EmptyPage title={t('commitments.present.none')}>{t('commitments.present.noneSay')}</EmptyPage>
      ) : null}
      {tasks.length > 0 ? (
        <List ends>
          {tasks.map(({ id, asked, dueOn, people, answered, done, whys }) => (
            <Row
              name={<Written t={t} said={asked} inline />}
              text={[
                t('commitments.present.counted', { answered, people, done }),
                dueOn ? t('commitments.present.dueOn', { day: t.date(dueOn) }) : '',
              ]
                .filter(Boolean)
                .join(' ')}
              note={
                whys.length > 0
                  ? `${t('commitments.present.because')} ${whys
                      .map(({ text }) => t('commitments.quoted', { words: text }))
                      .join(', ')}`
                  : undefined
              }
              end={
                mayWithdraw ? (
                  <ActionForm
                    action={`${path}/${id}`}
                    method="delete"
                    kind="text"
                    label={`${t('commitments.present.withdraw')}, ${asked.text}`}
                  >
                    {t('commitments.present.withdraw')}
                  </ActionForm>
                ) : undefined
              }
            />
          ))}
        </List>
      ) : null}
      {isEarly ? <Note tone="time">{t('commitments.present.early')}</Note> : null}
      {mayAsk ? (
        <Section title={t('commitments.present.new')}>
          <Sheet>
            <Form
              t={t}
              action={path}
              submit={t('commitments.present.askAll')}
              problems={all}
              fields={{ _key: formKey }}
            >
              <Field
                t={t}
                name="asked"
                type="textarea"
                rows={2}
                label={t('commitments.present.asked')}
                help={t('commitments.present.askedHelp')}
                value={typed(refilled, 'asked', null)}
                error={of('asked')}
                maxlength={400}
              />
              <Field
                t={t}
                name="dueOn"
                type="date"
                label={t('commitments.form.dueOn')}
                value={typed(refilled, 'dueOn', null)}
                error={of('dueOn')}
                width="short"
                optional
              />
            </Form>
          </Sheet>
        </Section>
      ) : null}
    </Page>
  );
}
