import type { Frame } from '#platform/frame';
import { nameIn } from '#platform/texts';
import { ActionForm, Acts, Button, IconLines, List, Page, Row, Section, Title } from '#platform/ui';
import type { MembershipShown } from '../store/memberships.ts';
import { doesThere, periodOf } from './place.ts';

interface PersonPageProps {
  frame: Frame;
  path: string;
  person: { id: string; name: string /** null: not shown to this member. */; email: string | null };
  places: MembershipShown[];
  spaces: { name: string; href: string }[];
  isCoordinator: boolean;
}

export function PersonPage({ frame, path, person, places, spaces, isCoordinator }: PersonPageProps) {
  const { t } = frame;
  const here = `${path}/people/${person.id}`;
  const email = person.email;
  return (
    <Page frame={frame} title={person.name}>
      <Title back={{ href: `${path}/people`, label: t('accounts.people') }}>{person.name}</Title>
      {email ? (
        <IconLines lines={[{ icon: 'envelope-simple', text: <a href={`mailto:${email}`}>{email}</a> }]} />
      ) : null}
      <Section
        title={t('accounts.person.places')}
        aside={isCoordinator ? <a href={`${here}/places/new`}>{t('accounts.place.new')}</a> : undefined}
      >
        <List>
          {places.map((place) => (
            <Row
              name={place.organisationName ? nameIn(t, place.organisationName) : t('accounts.person.network')}
              {...(place.organisationId && { href: `${path}/organisations/${place.organisationId}` })}
              text={doesThere(t, place)}
              note={`${t(`accounts.role.${place.role}`)}, ${periodOf(t, place)}`}
              end={isCoordinator ? <PlaceActs frame={frame} here={here} place={place} /> : undefined}
            />
          ))}
        </List>
      </Section>
      {spaces.length > 0 ? (
        <Section title={t('accounts.person.spaces')}>
          <List>
            {spaces.map((space) => (
              <Row {...space} />
            ))}
          </List>
        </Section>
      ) : null}
    </Page>
  );
}

function PlaceActs({ frame: { t }, here, place }: { frame: Frame; here: string; place: MembershipShown }) {
  const address = `${here}/places/${place.id}`;
  return (
    <Acts>
      <Button kind="text" href={address}>
        {t('accounts.place.change')}
      </Button>
      {place.runs ? (
        <ActionForm action={`${address}/ending`} kind="text">
          {t('accounts.place.end')}
        </ActionForm>
      ) : null}
    </Acts>
  );
}
