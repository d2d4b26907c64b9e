import type { Frame } from '#platform/frame';
import { inLanguage, type Language } from '#platform/texts';
import {
  ActionForm,
  Disclosure,
  Field,
  FileField,
  Form,
  Icon,
  List,
  Page,
  Row,
  Sheet,
  Stack,
  Title,
} from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { AttachmentTold } from '../../store/events/attachments.ts';
import { documentWords } from './document-words.ts';

type AttachmentsShown = {
  frame: Frame;
  title: string;
  attachments: readonly AttachmentTold[];
  languages: readonly Language[];
  /** Of the event. */
  path: string;
  refilled: RefilledForm | null;
  formKey: string;
};

const suffixes = { fr: 'Fr', nl: 'Nl', en: 'En' } as const;

/** The documents of an event, for whoever organises it: add one, take one away. */
export function AttachmentsPage({ frame, title, attachments, languages, path, refilled, formKey }: AttachmentsShown) {
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const others = languages.filter((lang) => lang !== t.lang);
  const nameIn = (lang: Language) => {
    const name = `name${suffixes[lang]}`;
    const label = t('calendar.documents.name');
    return (
      <Field
        t={t}
        name={name}
        label={
          lang === t.lang ? label : t('calendar.form.labelIn', { label, language: t(`calendar.language.${lang}`) })
        }
        help={lang === t.lang ? t('calendar.documents.nameHelp') : undefined}
        value={typed(refilled, name)}
        error={problems.of(name)}
        lang={lang === t.lang ? undefined : lang}
        maxlength={120}
        optional
      />
    );
  };
  return (
    <Page frame={frame} title={`${t('calendar.documents.title')}, ${title}`} unlisted>
      <Title back={{ href: path, label: title }}>{t('calendar.documents.title')}</Title>
      {attachments.length > 0 ? (
        <List ends>
          {attachments.map((one) => {
            const name = inLanguage(one.name, t.lang);
            return (
              <Row
                lead={<Icon name="file" />}
                name={<span lang={name.lang === t.lang ? undefined : name.lang}>{name.text}</span>}
                href={`${path}/attachments/${one.id}`}
                note={documentWords(t, one)}
                end={
                  <ActionForm
                    action={`${path}/attachments/${one.id}`}
                    method="delete"
                    kind="text"
                    label={t('calendar.documents.removeOne', { name: name.text })}
                  >
                    {t('calendar.documents.remove')}
                  </ActionForm>
                }
              />
            );
          })}
        </List>
      ) : null}
      <Sheet title={t('calendar.documents.add')} lead={t('calendar.documents.lead')}>
        <Form
          t={t}
          action={`${path}/attachments`}
          submit={t('calendar.documents.act')}
          problems={problems.all}
          fields={{ _key: formKey }}
          files
        >
          <FileField
            t={t}
            name="file"
            label={t('calendar.documents.file')}
            help={t('calendar.documents.fileHelp')}
            accept=".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt"
            error={problems.of('file')}
          />
          {nameIn(t.lang)}
          {others.length > 0 ? (
            <Disclosure
              label={t('calendar.documents.otherNames')}
              open={others.some((lang) => typed(refilled, `name${suffixes[lang]}`) !== '')}
            >
              <Stack>{others.map(nameIn)}</Stack>
            </Disclosure>
          ) : null}
        </Form>
      </Sheet>
    </Page>
  );
}
