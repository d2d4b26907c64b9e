import type { T } from '#platform/texts';
import { ActionForm, List, Row, Section } from '#platform/ui';
import type { RegistrationState } from '../../rules/registering/registration.ts';

export type PartyShown = {
  /** Those who asked together with this person, each with the page of their registration. */
  others: readonly { name: string; code: string; state: RegistrationState; href: string }[];
  /** How many of them all still come or wait to, this person included. */
  coming: number;
  /** This person no longer comes. */
  isWithoutThem: boolean;
};

type PartyPanelProps = { t: T; party: PartyShown; path: string; canWithdraw: boolean };

/** Who comes along, and a way out for all of them at once. */
export function PartyPanel({ t, party: { others, coming, isWithoutThem }, path, canWithdraw }: PartyPanelProps) {
  if (others.length === 0) return null;
  return (
    <Section title={t(isWithoutThem ? 'calendar.party.others' : 'calendar.party.title')}>
      <List>
        {others.map(({ name, code, state, href }) => (
          <Row
            name={name}
            href={href}
            text={state === 'registered' ? t('calendar.person.code', { code }) : t(`calendar.party.${state}`)}
          />
        ))}
      </List>
      {canWithdraw && coming > (isWithoutThem ? 0 : 1) ? (
        <ActionForm action={path} method="delete" fields={{ whom: 'all' }}>
          {t(isWithoutThem ? 'calendar.party.withdrawOthers' : 'calendar.party.withdrawAll')}
        </ActionForm>
      ) : null}
    </Section>
  );
}
