import type { Frame } from '#platform/frame';
import type { Role } from '#platform/member';
import { nameIn } from '#platform/texts';
import { Beside, Field, Form, Note, Page, Sheet, StaleNote, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { MembershipShown } from '../store/memberships.ts';
import { RoleChoices } from './role-choices.tsx';

interface PlacePageProps {
  frame: Frame;
  path: string;
  person: { id: string; name: string };
  /** null: one more place. */
  place: MembershipShown | null;
  roles: readonly Role[];
  organisations: { id: string; name: string }[];
  today: string;
  form: RefilledForm | null;
  refusal: string | null;
  stale: { term: string; text: string }[] | null;
}

export function PlacePage(props: PlacePageProps) {
  const { frame, path, person, place, roles, organisations, today, form, refusal, stale } = props;
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const field = (name: string, otherwise: string | null) => ({
    t,
    name,
    value: typed(form, name, otherwise),
    error: of(name),
  });
  const here = `${path}/people/${person.id}`;
  const title = place
    ? t('accounts.place.of', {
        name: person.name,
        organisation: place.organisationName ? nameIn(t, place.organisationName) : t('accounts.person.network'),
      })
    : t('accounts.place.newOf', { name: person.name });
  const choices = [
    { value: '', label: t('accounts.field.organisation.none') },
    ...organisations.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Page frame={frame} title={title}>
      <Title back={{ href: here, label: person.name }} lead={place ? undefined : t('accounts.place.lead')}>
        {title}
      </Title>
      <Sheet>
        {refusal ? <Note tone="problem">{refusal}</Note> : null}
        {stale ? <StaleNote t={t} stands={stale} /> : null}
        <Form
          t={t}
          action={place ? `${here}/places/${place.id}` : `${here}/places`}
          submit={t('accounts.save')}
          problems={all}
          fields={place ? { version: String(place.version) } : undefined}
        >
          {place ? null : (
            <Field
              {...field('organisation', null)}
              type="select"
              label={t('accounts.field.organisation')}
              options={choices}
              optional
            />
          )}
          <RoleChoices t={t} roles={roles} chosen={typed(form, 'role', place?.role ?? 'worker')} error={of('role')} />
          <Beside>
            <Field
              {...field('functionFr', place?.function.fr ?? null)}
              label={t('accounts.field.functionFr')}
              lang="fr"
              optional
            />
            <Field
              {...field('functionNl', place?.function.nl ?? null)}
              label={t('accounts.field.functionNl')}
              lang="nl"
              optional
            />
          </Beside>
          <Beside>
            <Field
              {...field('sinceOn', place?.sinceOn ?? today)}
              type="date"
              label={t('accounts.field.since')}
              width="short"
            />
            <Field
              {...field('untilOn', place?.untilOn ?? null)}
              type="date"
              label={t('accounts.field.until')}
              width="short"
              optional
            />
          </Beside>
        </Form>
      </Sheet>
    </Page>
  );
}
