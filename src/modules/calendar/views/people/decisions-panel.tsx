import type { T } from '#platform/texts';
import { Beside, Disclosure, Field, Section } from '#platform/ui';
import type { DoubleShown, OrganisationShown } from '../../words/import-shown.ts';

/** Those that may be one the directory knows are asked about; the plainly new ones are listed out of the way. */
export function OrganisationsPanel({ t, organisations }: { t: T; organisations: readonly OrganisationShown[] }) {
  const asked = organisations.filter(({ isPlainlyNew }) => !isPlainlyNew);
  const added = organisations.filter(({ isPlainlyNew }) => isPlainlyNew);
  if (organisations.length === 0) return null;
  return (
    <Section
      title={t('calendar.check.organisationsTitle')}
      aside={asked.length > 0 ? t('calendar.check.organisationsAside', { count: asked.length }) : undefined}
    >
      <OrganisationFields t={t} organisations={asked} />
      {added.length > 0 ? (
        <Disclosure label={t('calendar.check.newOnes', { count: added.length })}>
          <OrganisationFields t={t} organisations={added} />
        </Disclosure>
      ) : null}
    </Section>
  );
}

function OrganisationFields({ t, organisations }: { t: T; organisations: readonly OrganisationShown[] }) {
  if (organisations.length === 0) return null;
  return (
    <Beside>
      {organisations.map(({ key, label, help, choice, options }) => (
        <Field
          t={t}
          name={`organisation-${key}`}
          type="select"
          label={label}
          help={help}
          value={choice}
          options={options}
        />
      ))}
    </Beside>
  );
}

/** Whoever looks like somebody else: a sure double is out of the way, a likely one is asked about. */
export function DoublesPanel({ t, doubles }: { t: T; doubles: readonly DoubleShown[] }) {
  const asked = doubles.filter(({ certainty }) => certainty === 'likely');
  const same = doubles.filter(({ certainty }) => certainty === 'same');
  if (doubles.length === 0) return null;
  return (
    <Section title={t('calendar.check.doublesTitle')}>
      {asked.map((double) => (
        <DoubleField t={t} {...double} />
      ))}
      {same.length > 0 ? (
        <Disclosure label={t('calendar.check.same', { count: same.length })}>
          {same.map((double) => (
            <DoubleField t={t} {...double} />
          ))}
        </Disclosure>
      ) : null}
    </Section>
  );
}

function DoubleField({ t, line, name, why, choice }: DoubleShown & { t: T }) {
  return (
    <Field
      t={t}
      name={`line-${line}`}
      type="select"
      label={t('calendar.check.lineOf', { line, name })}
      help={why}
      value={choice}
      options={[
        { value: 'add', label: t('calendar.check.add') },
        { value: 'skip', label: t('calendar.check.skip') },
      ]}
    />
  );
}
