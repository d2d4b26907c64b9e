import type { Frame } from '#platform/frame';
import { type Language, languages } from '#platform/texts';
import {
  Choice,
  Choices,
  Columns,
  Disclosure,
  Field,
  Form,
  List,
  Page,
  Quiet,
  Row,
  Section,
  Sheet,
  StaleNote,
  Title,
} from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { Mine } from '../store/person.ts';
import { MeTabs } from './me-tabs.tsx';

interface MePageProps {
  frame: Frame;
  me: Mine;
  places: { network: string; href: string; text: string; period: string }[];
  form: RefilledForm | null;
  emailForm: RefilledForm | null;
  /** What it says now, when another device was faster. */
  stale: Mine | null;
}

export function MePage({ frame, me, places, form, emailForm, stale }: MePageProps) {
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const email = saidProblems(t, emailForm);
  const shownTo = typed(form, 'emailShownTo', me.emailShownTo);
  const languageName = (lang: Language | null) =>
    lang ? t(`accounts.language.${lang}`) : t('accounts.me.language.browser');
  return (
    <Page frame={frame} title={t('accounts.me')}>
      <Title>{me.name}</Title>
      <MeTabs t={t} current="me" />
      <Columns kind="form" aside={<MyPlaces frame={frame} places={places} />}>
        <Sheet title={t('accounts.me.data')}>
          {stale ? (
            <StaleNote
              t={t}
              stands={[
                { term: t('accounts.field.name'), text: stale.name },
                { term: t('accounts.me.language'), text: languageName(stale.language) },
              ]}
            />
          ) : null}
          <Form t={t} action="/me" submit={t('accounts.save')} problems={all} fields={{ version: String(me.version) }}>
            <Field
              t={t}
              name="name"
              label={t('accounts.field.name')}
              value={typed(form, 'name', me.name)}
              error={of('name')}
              autocomplete="name"
            />
            <Field
              t={t}
              name="language"
              type="select"
              label={t('accounts.me.language')}
              help={t('accounts.me.language.help')}
              value={typed(form, 'language', me.language)}
              options={[null, ...languages].map((lang) => ({ value: lang ?? '', label: languageName(lang) }))}
              optional
            />
            <Choices t={t} name="emailShownTo" legend={t('accounts.me.emailShownTo')}>
              {(['members', 'coordinators'] as const).map((one) => (
                <Choice
                  name="emailShownTo"
                  value={one}
                  label={t(`accounts.me.emailShownTo.${one}`)}
                  checked={shownTo === one}
                />
              ))}
            </Choices>
          </Form>
        </Sheet>
        <Disclosure label={t('accounts.me.email')} open={emailForm !== null}>
          <Quiet>{t('accounts.me.email.now', { email: me.email })}</Quiet>
          <Form t={t} action="/me/email" submit={t('accounts.me.email.send')} problems={email.all}>
            <Field
              t={t}
              name="email"
              type="email"
              label={t('accounts.me.email.new')}
              help={t('accounts.me.email.help')}
              value={typed(emailForm, 'email')}
              error={email.of('email')}
              autocomplete="email"
              inputmode="email"
            />
          </Form>
        </Disclosure>
      </Columns>
    </Page>
  );
}

function MyPlaces({ frame: { t }, places }: Pick<MePageProps, 'frame' | 'places'>) {
  return (
    <Section title={t('accounts.front.yours')}>
      <List>
        {places.map(({ network, href, text, period }) => (
          <Row name={network} href={href} text={text} note={period} />
        ))}
      </List>
    </Section>
  );
}
