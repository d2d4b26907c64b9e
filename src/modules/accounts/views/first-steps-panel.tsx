import type { T } from '#platform/texts';
import { Icon, List, Row, Section } from '#platform/ui';

type FirstSteps = { t: T; path: string; hasOrganisations: boolean; hasOthers: boolean };

/** What a new network lacks before it can work: who is in it. */
export function FirstStepsPanel({ t, path, hasOrganisations, hasOthers }: FirstSteps) {
  return (
    <Section title={t('accounts.firstSteps')}>
      <List>
        {hasOrganisations ? null : (
          <Row
            lead={<Icon name="handshake" />}
            name={t('accounts.firstSteps.organisations')}
            text={t('accounts.firstSteps.organisations.say')}
            href={`${path}/organisations/new`}
          />
        )}
        {hasOthers ? null : (
          <Row
            lead={<Icon name="user-plus" />}
            name={t('accounts.firstSteps.people')}
            text={t('accounts.firstSteps.people.say')}
            href={`${path}/invitations/new`}
          />
        )}
      </List>
    </Section>
  );
}
