import type { T } from '#platform/texts';
import { Definitions, Quiet, Section } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { UsersAndWorkers } from '../../rules/users-short.ts';
import type { DaySettings } from '../../rules/wishes.ts';

export type SettingsSummaryProps = {
  t: T;
  paths: DayPaths;
  settings: DaySettings;
  counted: UsersAndWorkers;
  actors: number;
};

export function SettingsSummary({ t, paths, settings, counted, actors }: SettingsSummaryProps) {
  return (
    <Section title={t('wishes.settings')} aside={<a href={paths.settings}>{t('wishes.settings.change')}</a>}>
      <SettingsSaid t={t} settings={settings} />
      <Quiet small>{t('wishes.settings.users', counted)}</Quiet>
      {actors > 0 ? <Quiet small>{t('wishes.settings.actors', { count: actors })}</Quiet> : null}
    </Section>
  );
}

/** Settings to be read. */
export function SettingsSaid({ t, settings }: { t: T; settings: DaySettings }) {
  const { colleaguesApart, newFaces, serviceUsers, balance } = settings;
  const yes = (is: boolean) => t(is ? 'wishes.settings.yes' : 'wishes.settings.no');
  return (
    <Definitions
      items={[
        { term: t('wishes.settings.colleaguesApart'), text: yes(colleaguesApart) },
        { term: t('wishes.settings.newFaces'), text: yes(newFaces) },
        { term: t('wishes.settings.serviceUsers'), text: t(`wishes.settings.serviceUsers.${serviceUsers}`) },
        {
          term: t('wishes.settings.balance'),
          text:
            balance.length > 0
              ? t.list(balance.map((one) => t(`wishes.settings.balance.${one}`)))
              : t('wishes.settings.balance.none'),
        },
      ]}
    />
  );
}
