import type { Frame } from '#platform/frame';
import { nameIn } from '#platform/texts';
import { ActionForm, Beside, Choice, Disclosure, Field, Form, Note, Page, Sheet, StaleNote, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { OrganisationKind } from '../rules/organisation.ts';
import type { Organisation } from '../store/organisation.ts';
import { MergeSearch } from './merge-search.tsx';
import { saidOrganisation } from './said-organisation.ts';

interface OrganisationFormPageProps {
  frame: Frame;
  path: string;
  /** null: a new one. */
  organisation: (Organisation & { writtenNumber: string | null }) | null;
  kinds: readonly OrganisationKind[];
  form: RefilledForm | null;
  stale?: Record<string, unknown> | null;
  /** What is known of this name or number already. */
  known?: { id: string; name: string; isHere: boolean; mayBeAnother: boolean } | null;
  /** For coordinators: to take it out, or to say that it is another one. */
  others?: { id: string; name: string }[] | null;
}

export function OrganisationFormPage(props: OrganisationFormPageProps) {
  const { frame, path, organisation, kinds, form, stale, known, others } = props;
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const field = (name: string, otherwise?: string | null) => ({
    t,
    name,
    value: typed(form, name, otherwise ?? null),
    error: of(name),
  });
  const list = `${path}/organisations`;
  const here = organisation ? `${list}/${organisation.id}` : list;
  const title = t(organisation ? 'accounts.organisation.change' : 'accounts.organisation.new');
  const back = organisation
    ? { href: here, label: nameIn(t, organisation.name) }
    : { href: list, label: t('accounts.directory') };
  return (
    <Page frame={frame} title={title}>
      <Title back={back} lead={t('accounts.organisation.lead')}>
        {title}
      </Title>
      {known ? <KnownOrganisation frame={frame} path={path} known={known} /> : null}
      <Sheet>
        {stale ? <StaleNote t={t} stands={saidOrganisation(t, stale)} /> : null}
        <Form
          t={t}
          action={organisation ? `${here}/settings` : list}
          submit={t(organisation ? 'accounts.save' : 'accounts.organisation.add')}
          problems={all}
          fields={organisation ? { version: String(organisation.version) } : undefined}
        >
          <Beside>
            <Field {...field('nameFr', organisation?.name.fr)} label={t('accounts.begin.nameFr')} lang="fr" />
            <Field {...field('nameNl', organisation?.name.nl)} label={t('accounts.begin.nameNl')} lang="nl" optional />
          </Beside>
          <Field
            {...field('aliases', organisation?.aliases.join('\n'))}
            label={t('accounts.field.aliases')}
            help={t('accounts.field.aliases.help')}
            type="textarea"
            rows={3}
            optional
          />
          <Field
            {...field('kind', organisation?.kind ?? 'association')}
            type="select"
            label={t('accounts.field.kind')}
            options={kinds.map((kind) => ({ value: kind, label: t(`accounts.kind.${kind}`) }))}
          />
          <Beside>
            <Field {...field('commune', organisation?.commune)} label={t('accounts.field.commune')} optional />
            <Field
              {...field('enterpriseNumber', organisation?.writtenNumber)}
              label={t('accounts.field.number')}
              help={t('accounts.field.number.help')}
              inputmode="numeric"
              optional
            />
          </Beside>
          {known?.mayBeAnother ? (
            <Choice kind="several" name="isAnother" value="yes" label={t('accounts.known.another')} />
          ) : null}
        </Form>
      </Sheet>
      {organisation && others ? (
        <Disclosure label={t('accounts.organisation.more')}>
          <MergeSearch frame={frame} here={here} others={others} />
          <ActionForm action={here} method="delete" kind="text" icon="minus-circle">
            {t('accounts.organisation.takeOut')}
          </ActionForm>
        </Disclosure>
      ) : null}
    </Page>
  );
}

type Known = NonNullable<OrganisationFormPageProps['known']>;

function KnownOrganisation({ frame: { t }, path, known }: { frame: Frame; path: string; known: Known }) {
  const { id, name, isHere } = known;
  return (
    <Note tone="problem">
      <p>{t(isHere ? 'accounts.known.here' : 'accounts.known.elsewhere', { name })}</p>
      {isHere ? (
        <a href={`${path}/organisations/${id}`}>{name}</a>
      ) : (
        <ActionForm action={`${path}/organisations/known`} fields={{ organisation: id }}>
          {t('accounts.known.bring')}
        </ActionForm>
      )}
    </Note>
  );
}
