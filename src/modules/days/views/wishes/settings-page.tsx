import { Choice, Choices, Form, Note, Page, Sheet, Title } from '#platform/ui';
import { chosen, type RefilledForm, saidProblems } from '#platform/web';
import type { BalancedBy, DaySettings, UsersAtTables } from '../../rules/wishes.ts';
import type { OfDay } from '../groups-frame.tsx';
import { SettingsSaid } from './settings-summary.tsx';

interface SettingsPageProps extends OfDay {
  settings: DaySettings;
  form: RefilledForm | null;
  /** Somebody else changed them: `settings` is what they are now. */
  isStale: boolean;
  usersAtTables: readonly UsersAtTables[];
  balancedBy: readonly BalancedBy[];
}

export function SettingsPage(props: SettingsPageProps) {
  const { frame, paths, settings, form, isStale, usersAtTables, balancedBy } = props;
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const ticked = (name: 'colleaguesApart' | 'newFaces') =>
    chosen(form, name, settings[name] ? ['yes'] : []).includes('yes');
  const [users] = chosen(form, 'serviceUsers', [settings.serviceUsers]);
  const balance = chosen(form, 'balance', settings.balance);
  return (
    <Page frame={frame} title={t('wishes.settings.title')} unlisted>
      <Title back={{ href: paths.wishes, label: t('wishes.title') }} lead={t('wishes.settings.lead')}>
        {t('wishes.settings.title')}
      </Title>
      <Sheet>
        {isStale ? (
          <Note tone="problem">
            <p>{t('wishes.settings.stale')}</p>
            <SettingsSaid t={t} settings={settings} />
          </Note>
        ) : null}
        <Form
          t={t}
          action={paths.settings}
          method="put"
          submit={t('wishes.save')}
          problems={all}
          fields={{ version: String(settings.version) }}
          other={<a href={paths.wishes}>{t('wishes.cancel')}</a>}
        >
          <Choices t={t} name="meeting" legend={t('wishes.settings.meeting')}>
            {(['colleaguesApart', 'newFaces'] as const).map((name) => (
              <Choice
                kind="several"
                name={name}
                value="yes"
                label={t(`wishes.settings.${name}`)}
                text={t(`wishes.settings.${name}.say`)}
                checked={ticked(name)}
              />
            ))}
          </Choices>
          <Choices t={t} name="serviceUsers" legend={t('wishes.settings.serviceUsers')} error={of('serviceUsers')}>
            {usersAtTables.map((one) => (
              <Choice
                name="serviceUsers"
                value={one}
                label={t(`wishes.settings.serviceUsers.${one}`)}
                text={t(`wishes.settings.serviceUsers.${one}.say`)}
                checked={users === one}
              />
            ))}
          </Choices>
          <Choices
            t={t}
            name="balance"
            legend={t('wishes.settings.balance')}
            help={t('wishes.settings.balance.help')}
            error={of('balance')}
            optional
          >
            {balancedBy.map((one) => (
              <Choice
                kind="several"
                name="balance[]"
                value={one}
                label={t(`wishes.settings.balance.${one}`)}
                checked={balance.includes(one)}
              />
            ))}
          </Choices>
        </Form>
      </Sheet>
    </Page>
  );
}
