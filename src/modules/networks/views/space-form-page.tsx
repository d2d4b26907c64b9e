import type { Frame } from '#platform/frame';
import { nameIn } from '#platform/texts';
import { Beside, Choice, Choices, Field, Form, Page, Sheet, StaleNote, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { Space } from '../store/space.ts';
import { saidFields } from './said-values.ts';

interface SpaceFormPageProps {
  frame: Frame;
  path: string;
  /** null: a new one. */
  space: Space | null;
  kinds: readonly Space['kind'][];
  accesses: readonly Space['access'][];
  form: RefilledForm | null;
  stale: object | null;
}

export function SpaceFormPage({ frame, path, space, kinds, accesses, form, stale }: SpaceFormPageProps) {
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const field = (key: string, otherwise: string | null) => ({
    t,
    name: key,
    value: typed(form, key, otherwise),
    error: of(key),
  });
  const here = space ? `${path}/spaces/${space.id}` : `${path}/spaces`;
  const title = t(space ? 'networks.space.change' : 'networks.space.new');
  const kind = typed(form, 'kind', space?.kind ?? 'workingGroup');
  const access = typed(form, 'access', space?.access ?? 'onRequest');
  const back = space ? { href: here, label: nameIn(t, space.name) } : { href: here, label: t('networks.spaces') };
  return (
    <Page frame={frame} title={title}>
      <Title back={back}>{title}</Title>
      <Sheet>
        {stale ? <StaleNote t={t} stands={saidFields(t, stale)} /> : null}
        <Form
          t={t}
          action={space ? `${here}/settings` : here}
          submit={t(space ? 'networks.save' : 'networks.space.open')}
          problems={all}
          fields={space ? { version: String(space.version) } : undefined}
        >
          <Beside>
            <Field {...field('nameFr', space?.name.fr ?? null)} label={t('networks.field.nameFr')} lang="fr" />
            <Field {...field('nameNl', space?.name.nl ?? null)} label={t('networks.field.nameNl')} lang="nl" optional />
            <Field {...field('nameEn', space?.name.en ?? null)} label={t('networks.field.nameEn')} lang="en" optional />
          </Beside>
          <Field
            {...field('purpose', space?.purpose?.text ?? null)}
            label={t('networks.field.purpose')}
            type="textarea"
            rows={4}
            optional
          />
          <Choices t={t} name="kind" legend={t('networks.field.kind')} error={of('kind')}>
            {kinds.map((value) => (
              <Choice
                name="kind"
                value={value}
                label={t(`networks.kind.${value}`)}
                text={t(`networks.kind.${value}.say`)}
                checked={kind === value}
              />
            ))}
          </Choices>
          <Choices t={t} name="access" legend={t('networks.field.access')} error={of('access')}>
            {accesses.map((value) => (
              <Choice
                name="access"
                value={value}
                label={t(`networks.access.${value}`)}
                text={t(`networks.access.${value}.say`)}
                checked={access === value}
              />
            ))}
          </Choices>
          <Field
            {...field('joinUntilOn', space?.joinUntilOn ?? null)}
            label={t('networks.field.joinUntil')}
            help={t('networks.field.joinUntil.help')}
            type="date"
            width="short"
            optional
          />
        </Form>
      </Sheet>
    </Page>
  );
}
