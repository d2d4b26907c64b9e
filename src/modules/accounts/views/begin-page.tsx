import type { Frame } from '#platform/frame';
import { languages } from '#platform/texts';
import { Beside, Choice, Choices, Field, Form, PlainPage, Section, Sheet, Title } from '#platform/ui';
import { chosen, type RefilledForm, saidProblems, typed } from '#platform/web';

interface BeginPageProps {
  frame: Frame;
  linkKey: string;
  form: RefilledForm | null;
}

export function BeginPage({ frame, linkKey, form }: BeginPageProps) {
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const field = (name: string) => ({ t, name, value: typed(form, name), error: of(name) });
  const spoken = chosen(form, 'languages', ['fr', 'nl']);
  return (
    <PlainPage frame={frame} title={t('accounts.begin.title')} unlisted>
      <Title lead={t('accounts.begin.lead')}>{t('accounts.begin.title')}</Title>
      <Sheet>
        <Form
          t={t}
          action="/begin"
          submit={t('accounts.begin.button')}
          problems={all}
          fields={{ key: linkKey }}
          decisive
        >
          <Section title={t('accounts.begin.network')}>
            <Beside>
              <Field {...field('nameFr')} label={t('accounts.begin.nameFr')} lang="fr" />
              <Field {...field('nameNl')} label={t('accounts.begin.nameNl')} lang="nl" optional />
            </Beside>
            <Field
              {...field('communes')}
              label={t('accounts.begin.communes')}
              help={t('accounts.begin.communes.help')}
              type="textarea"
              rows={3}
              optional
            />
            <Choices t={t} name="languages" legend={t('accounts.begin.languages')} error={of('languages')} inline>
              {languages.map((lang) => (
                <Choice
                  kind="several"
                  name="languages"
                  value={lang}
                  label={t(`accounts.language.${lang}`)}
                  checked={spoken.includes(lang)}
                />
              ))}
            </Choices>
          </Section>
          <Section title={t('accounts.begin.you')}>
            <Field {...field('name')} label={t('accounts.field.name')} autocomplete="name" />
            <Field
              {...field('email')}
              type="email"
              label={t('accounts.field.email')}
              help={t('accounts.begin.email.help')}
              autocomplete="email"
              inputmode="email"
            />
          </Section>
        </Form>
      </Sheet>
    </PlainPage>
  );
}
