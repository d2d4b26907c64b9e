import { inLanguage } from '#platform/texts';
import { ActionForm, Choice, Choices, Field, Form, Note, Page, Sheet, Title } from '#platform/ui';
import { chosen, type RefilledForm, saidProblems, typed } from '#platform/web';
import type { StudyCase } from '../../rules/cases/study-case.ts';
import type { OfDay } from '../groups-frame.tsx';

interface CasePageProps extends OfDay {
  /** null: a new one. */
  studied: StudyCase | null;
  actors: readonly { id: string; name: string }[];
  form: RefilledForm | null;
  /** Somebody else changed it: `studied` is what it says now. */
  isStale: boolean;
}

export function CasePage({ frame, paths, studied, actors, form, isStale }: CasePageProps) {
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const heading = t(studied ? 'cases.changeTitle' : 'cases.add');
  const field = (name: string, otherwise: string | null | undefined) => ({
    t,
    name,
    value: typed(form, name, otherwise ?? null),
    error: of(name),
  });
  const about = studied?.about ? inLanguage(studied.about, t.lang).text : null;
  const title = studied && inLanguage(studied.title, t.lang).text;
  const version = String(studied?.version ?? 0);
  const action = studied ? paths.case(studied.id) : paths.cases;
  return (
    <Page frame={frame} title={heading} unlisted>
      <Title back={{ href: paths.cases, label: t('cases.title') }}>{heading}</Title>
      <Sheet>
        {isStale && studied ? (
          <Note tone="problem">
            <p>{t('cases.stale')}</p>
            <p>{title}</p>
            {about ? <p>{about}</p> : null}
          </Note>
        ) : null}
        <Form
          t={t}
          action={action}
          method={studied ? 'put' : 'post'}
          submit={t(studied ? 'cases.save' : 'cases.add')}
          problems={all}
          fields={{ version }}
          other={<a href={paths.cases}>{t('cases.cancel')}</a>}
        >
          <Field {...field('title', title)} label={t('cases.form.title')} maxlength={120} />
          <Field
            {...field('about', about)}
            type="textarea"
            rows={5}
            label={t('cases.form.about')}
            help={t('cases.form.aboutHelp')}
            maxlength={4000}
            optional
          />
          <Field
            {...field('minutes', String(studied?.minutes ?? 30))}
            label={t('cases.form.minutes')}
            inputmode="numeric"
            width="short"
          />
          <Choices t={t} name="playing" legend={t('cases.form.playing')}>
            <Choice
              kind="several"
              name="needsActor"
              value="yes"
              label={t('cases.form.needsActor')}
              text={t('cases.form.needsActor.say')}
              checked={chosen(form, 'needsActor', studied?.needsActor ? ['yes'] : []).includes('yes')}
            />
          </Choices>
          <Field
            {...field('actor', studied?.actorId)}
            type="select"
            label={t('cases.form.actor')}
            help={t('cases.form.actorHelp')}
            options={[
              { value: '', label: t('cases.form.actor.none') },
              ...actors.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            optional
          />
        </Form>
      </Sheet>
      {studied ? (
        <ActionForm action={action} method="delete" kind="danger" icon="trash" fields={{ version }}>
          {t('cases.remove')}
        </ActionForm>
      ) : null}
    </Page>
  );
}
