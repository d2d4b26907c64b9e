import { inLang } from '#packages/written';
import type { Frame } from '#platform/frame';
import type { Language } from '#platform/texts';
import { Choice, Choices, Disclosure, Field, Form, List, Page, Row, Section, Sheet, Title } from '#platform/ui';
import { chosen, type RefilledForm, saidProblems, typed } from '#platform/web';
import type { Invited } from '../../rules/planning/invited.ts';

type InviteShown = {
  frame: Frame;
  eventTitle: string;
  languages: readonly Language[];
  organisations: readonly { id: string; name: string }[];
  canAskLast: boolean;
  sent: readonly { id: string; whom: Invited; sentAt: Date | null; people: number }[];
  refilled: RefilledForm | null;
  path: string;
  back: string;
  formKey: string;
};

/** Whom to invite. Nobody is written to before the next page. */
export function InvitePage({
  frame,
  eventTitle,
  languages,
  organisations,
  canAskLast,
  refilled,
  ...rest
}: InviteShown) {
  const { sent, path, back, formKey } = rest;
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const whom = typed(refilled, 'whom') || 'all';
  const ticked = chosen(refilled, 'organisations');
  const kinds = (['all', 'lastEdition', 'organisations', 'chosen'] as const).filter(
    (kind) => kind !== 'lastEdition' || canAskLast,
  );
  return (
    <Page frame={frame} title={`${t('calendar.invite.title')}, ${eventTitle}`}>
      <Title
        back={{ href: back, label: t('calendar.planning.title') }}
        over={eventTitle}
        lead={t('calendar.invite.lead')}
      >
        {t('calendar.invite.title')}
      </Title>
      <Sheet>
        <Form
          t={t}
          action={path}
          problems={problems.all}
          fields={{ _key: formKey }}
          submit={t('calendar.invite.count')}
        >
          <Choices t={t} name="whom" legend={t('calendar.invite.whom')} error={problems.of('whom')}>
            {kinds.map((kind) => (
              <Choice
                name="whom"
                value={kind}
                label={t(`calendar.invite.whom.${kind}`)}
                text={t(`calendar.invite.whom.${kind}Text`)}
                checked={kind === whom}
              />
            ))}
          </Choices>
          <Disclosure label={t('calendar.invite.organisations')} open={whom === 'organisations'}>
            <Choices
              t={t}
              name="organisations"
              legend={t('calendar.invite.whichOrganisations')}
              error={problems.of('organisations')}
              optional
            >
              {organisations.map(({ id, name }) => (
                <Choice kind="several" name="organisations[]" value={id} label={name} checked={ticked.includes(id)} />
              ))}
            </Choices>
          </Disclosure>
          <Disclosure label={t('calendar.invite.addresses')} open={whom === 'chosen'}>
            <Field
              t={t}
              name="addresses"
              type="textarea"
              rows={6}
              label={t('calendar.invite.whichAddresses')}
              help={t('calendar.invite.addressesHelp')}
              value={typed(refilled, 'addresses')}
              error={problems.of('addresses')}
              optional
            />
          </Disclosure>
          {[t.lang, ...languages.filter((lang) => lang !== t.lang)].map((lang) => (
            <Field
              t={t}
              name={inLang('words', lang)}
              type="textarea"
              rows={4}
              maxlength={2000}
              lang={lang === t.lang ? undefined : lang}
              label={
                lang === t.lang
                  ? t('calendar.invite.words')
                  : t('calendar.form.labelIn', {
                      label: t('calendar.invite.words'),
                      language: t(`calendar.language.${lang}`),
                    })
              }
              help={lang === t.lang ? t('calendar.invite.wordsHelp') : undefined}
              value={typed(refilled, inLang('words', lang))}
              error={problems.of(inLang('words', lang))}
              optional
            />
          ))}
        </Form>
      </Sheet>
      {sent.length > 0 ? (
        <Section title={t('calendar.invite.sent')}>
          <List>
            {sent.map(({ id, whom: kind, sentAt, people }) => (
              <Row
                ago={sentAt ? t.date(sentAt) : undefined}
                stacked
                name={t(`calendar.invite.whom.${kind}`)}
                href={`${path}/${id}`}
                text={t('calendar.invite.people', { count: people })}
              />
            ))}
          </List>
        </Section>
      ) : null}
    </Page>
  );
}
