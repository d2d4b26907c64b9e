import type { Frame } from '#platform/frame';
import { type Language, languages } from '#platform/texts';
import { Beside, Choice, Choices, Field, FileField, Form, Page, Sheet, StaleNote, Title } from '#platform/ui';
import { chosen, type RefilledForm, saidProblems, typed } from '#platform/web';
import type { Settings } from '../store/network.ts';
import type { SignedChange } from '../store/shown-changes.ts';
import { HistoryPart } from './history.tsx';
import { moduleName, saidFields } from './said-values.ts';

interface SettingsPageProps {
  frame: Frame;
  path: string;
  settings: Settings & { version: number };
  accents: readonly Settings['look']['accent'][];
  /** Modules a network may switch off. */
  optional: string[];
  changes: SignedChange[];
  form: RefilledForm | null;
  /** What it says now, when somebody else was faster. */
  stale: object | null;
}

export function SettingsPage({ frame, path, settings, accents, optional, changes, form, stale }: SettingsPageProps) {
  const { t } = frame;
  const { name, about, communes, look, modulesOff, version } = settings;
  const { all, of } = saidProblems(t, form);
  const field = (key: string, otherwise: string | null) => ({
    t,
    name: key,
    value: typed(form, key, otherwise),
    error: of(key),
  });
  const speaks = chosen(form, 'languages', settings.languages);
  const isOn = chosen(
    form,
    'modules',
    optional.filter((module) => !modulesOff.includes(module)),
  );
  const accent = typed(form, 'accent', look.accent);
  return (
    <Page frame={frame} title={t('networks.settings')}>
      <Title back={{ href: path, label: t('networks.back') }} lead={t('networks.settings.lead')}>
        {t('networks.settings')}
      </Title>
      <Sheet>
        {stale ? <StaleNote t={t} stands={saidFields(t, stale)} /> : null}
        <Form
          t={t}
          action={`${path}/settings`}
          submit={t('networks.save')}
          problems={all}
          fields={{ version: String(version) }}
          files
        >
          <Beside>
            <Field {...field('nameFr', name.fr)} label={t('networks.field.nameFr')} lang="fr" />
            <Field {...field('nameNl', name.nl)} label={t('networks.field.nameNl')} lang="nl" optional />
            <Field {...field('nameEn', name.en ?? null)} label={t('networks.field.nameEn')} lang="en" optional />
          </Beside>
          <Field
            {...field('about', about?.text ?? null)}
            label={t('networks.field.about')}
            type="textarea"
            rows={4}
            optional
          />
          <Field
            {...field('communes', communes.join('\n'))}
            label={t('networks.field.communes')}
            help={t('networks.field.communes.help')}
            type="textarea"
            rows={4}
            optional
          />
          <Choices t={t} name="languages" legend={t('networks.field.languages')} error={of('languages')} inline>
            {languages.map((language: Language) => (
              <Choice
                kind="several"
                name="languages"
                value={language}
                label={t(`networks.language.${language}`)}
                checked={speaks.includes(language)}
              />
            ))}
          </Choices>
          <Choices t={t} name="accent" legend={t('networks.field.accent')} error={of('accent')} inline>
            {accents.map((value) => (
              <Choice name="accent" value={value} label={t(`networks.accent.${value}`)} checked={accent === value} />
            ))}
          </Choices>
          <FileField
            t={t}
            name="logo"
            label={t('networks.field.logo')}
            help={t('networks.field.logo.help')}
            accept="image/png,image/jpeg,image/webp"
            error={of('logo')}
            optional
          />
          {look.logoId ? (
            <Choice kind="several" name="removeLogo" value="yes" label={t('networks.field.removeLogo')} />
          ) : null}
          {optional.length > 0 ? (
            <Choices t={t} name="modules" legend={t('networks.field.modules')} help={t('networks.field.modules.help')}>
              {optional.map((module) => (
                <Choice
                  kind="several"
                  name="modules"
                  value={module}
                  label={moduleName(t, module)}
                  checked={isOn.includes(module)}
                />
              ))}
            </Choices>
          ) : null}
        </Form>
      </Sheet>
      <HistoryPart t={t} changes={changes} />
    </Page>
  );
}
