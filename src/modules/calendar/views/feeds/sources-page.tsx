import type { Frame } from '#platform/frame';
import type { Language, T } from '#platform/texts';
import { Beside, Field, FileField, Form, List, Page, Row, Section, Sheet, State, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { ForeignKind } from '../../rules/feeds/feeds.ts';
import type { SourceListed } from '../../store/feeds/sources.ts';

export type SourcesShown = {
  frame: Frame;
  path: string;
  calendarHref: string;
  sources: readonly SourceListed[];
  kinds: readonly ForeignKind[];
  languages: readonly Language[];
  usualLanguage: Language;
  refilled: RefilledForm | null;
  formKey: string;
  now: Date;
};

/** Calendars of others that are shown here, and another one. */
export function SourcesPage({ frame, path, calendarHref, sources, ...form }: SourcesShown) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('calendar.sources.title')} unlisted>
      <Title back={{ href: calendarHref, label: t('calendar.title') }} lead={t('calendar.sources.lead')}>
        {t('calendar.sources.title')}
      </Title>
      {sources.length > 0 ? (
        <Section title={t('calendar.sources.there')}>
          <List>
            {sources.map((source) => (
              <Row
                name={source.name}
                href={`${path}/${source.id}`}
                text={t('calendar.sources.comes', { count: source.comes })}
                end={<SourceState t={t} source={source} />}
              />
            ))}
          </List>
        </Section>
      ) : null}
      <SourceForm t={t} path={path} {...form} />
    </Page>
  );
}

export function SourceState({ t, source }: { t: T; source: SourceListed }) {
  if (source.pausedAt)
    return (
      <State t={t} is="notKept">
        {t('calendar.sources.state.paused')}
      </State>
    );
  const isWaiting = source.state === 'new';
  const is = isWaiting ? 'coming' : source.state === 'read' ? 'kept' : 'late';
  return (
    <State t={t} is={is}>
      {t(source.fileId ? 'calendar.sources.state.review' : `calendar.sources.state.${source.state}`)}
    </State>
  );
}

type FormShown = Pick<SourcesShown, 'path' | 'kinds' | 'languages' | 'usualLanguage' | 'refilled' | 'formKey'> & {
  t: T;
};

function SourceForm({ t, path, kinds, languages, usualLanguage, refilled, formKey }: FormShown) {
  const { all, of } = saidProblems(t, refilled);
  return (
    <Sheet title={t('calendar.sources.another')} lead={t('calendar.sources.anotherLead')}>
      <Form t={t} action={path} files submit={t('calendar.sources.read')} problems={all} fields={{ _key: formKey }}>
        <Field
          t={t}
          name="address"
          type="url"
          label={t('calendar.sources.address')}
          help={t('calendar.sources.addressHelp')}
          value={typed(refilled, 'address')}
          error={of('address')}
          optional
        />
        <FileField
          t={t}
          name="file"
          label={t('calendar.sources.file')}
          help={t('calendar.sources.fileHelp')}
          accept=".ics,text/calendar"
          error={of('file')}
          optional
        />
        <Field
          t={t}
          name="name"
          label={t('calendar.sources.name')}
          help={t('calendar.sources.nameHelp')}
          value={typed(refilled, 'name')}
          error={of('name')}
          maxlength={120}
          optional
        />
        <Beside>
          <Field
            t={t}
            name="audience"
            type="select"
            label={t('calendar.sources.audience')}
            options={(['public', 'members'] as const).map((value) => ({
              value,
              label: t(`calendar.sources.audience.${value}`),
            }))}
            value={typed(refilled, 'audience', 'public')}
            error={of('audience')}
          />
          <Field
            t={t}
            name="kind"
            type="select"
            label={t('calendar.sources.kind')}
            options={kinds.map((value) => ({ value, label: t(`calendar.kind.${value}`) }))}
            value={typed(refilled, 'kind', 'activity')}
            error={of('kind')}
          />
          <Field
            t={t}
            name="language"
            type="select"
            label={t('calendar.sources.language')}
            options={languages.map((value) => ({ value, label: t(`calendar.language.${value}`) }))}
            value={typed(refilled, 'language', usualLanguage)}
            error={of('language')}
          />
        </Beside>
      </Form>
    </Sheet>
  );
}
