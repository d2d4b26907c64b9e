import type { Frame } from '#platform/frame';
import type { Language } from '#platform/texts';
import { Acts, Beside, Button, Field, Form, Page, Quiet, Section, Sheet, Title } from '#platform/ui';

export type SharingShown = {
  frame: Frame;
  path: string;
  back: string;
  /** What the list calls itself, in its language. */
  title: string;
  embedHref: string;
  plainHref: string;
  organisations: readonly { id: string; name: string }[];
  organisation: string | null;
  /** None where no public date has one. */
  poles: readonly { id: string; name: string }[];
  pole: string | null;
  languages: readonly Language[];
  lang: Language;
  count: number;
};

/** What a partner puts into a page of their own site. */
export function SharingPage(shown: SharingShown) {
  const { frame, path, back, title, embedHref, plainHref, organisations, organisation, languages, lang, count } = shown;
  const { t } = frame;
  const whichever = { value: '', label: t('calendar.embed.all') };
  return (
    <Page frame={frame} title={t('calendar.embed.title')} unlisted>
      <Title back={{ href: back, label: t('calendar.feeds.title') }} lead={t('calendar.embed.lead')}>
        {t('calendar.embed.title')}
      </Title>
      <Sheet>
        <Form t={t} action={path} method="get" submit={t('calendar.embed.make')}>
          <Beside>
            <Field
              t={t}
              name="organisation"
              type="select"
              label={t('calendar.embed.whose')}
              options={[whichever, ...organisations.map(({ id, name }) => ({ value: id, label: name }))]}
              value={organisation ?? ''}
            />
            {shown.poles.length > 0 ? (
              <Field
                t={t}
                name="pole"
                type="select"
                label={t('calendar.form.pole')}
                options={[
                  { value: '', label: t('calendar.chosen.whichever') },
                  ...shown.poles.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                value={shown.pole ?? ''}
              />
            ) : null}
            <Field
              t={t}
              name="lang"
              type="select"
              label={t('calendar.embed.language')}
              options={languages.map((value) => ({ value, label: t(`calendar.language.${value}`) }))}
              value={lang}
            />
            <Field t={t} name="count" type="number" label={t('calendar.embed.count')} min={1} max={20} value={count} />
          </Beside>
        </Form>
      </Sheet>
      <Section title={t('calendar.embed.frame')}>
        <Field
          t={t}
          name="frame"
          type="textarea"
          rows={4}
          label={t('calendar.embed.code')}
          help={t('calendar.embed.codeHelp')}
          value={`<iframe src="${escaped(embedHref)}" title="${escaped(title)}" width="100%" height="${120 + count * 96}" loading="lazy"></iframe>`}
          readonly
        />
        <Acts>
          <Button href={embedHref} kind="outlined" icon="eye">
            {t('calendar.embed.see')}
          </Button>
        </Acts>
      </Section>
      <Section title={t('calendar.embed.plain')}>
        <Quiet>{t('calendar.embed.plainLead')}</Quiet>
        <Field t={t} name="plain" label={t('calendar.feeds.address')} value={plainHref} readonly />
      </Section>
    </Page>
  );
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
