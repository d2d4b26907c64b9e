import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { nameIn } from '#platform/texts';
import { Button, Columns, Definitions, Disclosure, List, Page, Quiet, Row, Section, Title } from '#platform/ui';
import type { MembershipShown } from '../store/memberships.ts';
import type { Organisation } from '../store/organisation.ts';
import type { OrganisationChangeShown } from '../store/organisation-history.ts';
import { OrganisationHistory } from './organisation-history.tsx';
import { doesThere, periodOf } from './place.ts';

interface OrganisationPageProps {
  frame: Frame;
  path: string;
  organisation: Organisation & { writtenNumber: string | null };
  /** null: for members alone. */
  people: MembershipShown[] | null;
  parts: Child[];
  changes: OrganisationChangeShown[] | null;
  mayChange: boolean;
  mayInvite: boolean;
}

export function OrganisationPage(props: OrganisationPageProps) {
  const { frame, path, organisation, people, parts, changes, mayChange, mayInvite } = props;
  const { t } = frame;
  const { id, name, aliases, kind, commune, writtenNumber } = organisation;
  const particulars = [
    ...(commune ? [{ term: t('accounts.field.commune'), text: commune }] : []),
    ...(name.fr === name.nl
      ? []
      : [{ term: t('accounts.field.otherName'), text: t.lang === 'nl' ? name.fr : name.nl }]),
    ...(aliases.length > 0 ? [{ term: t('accounts.field.aliases'), text: t.list(aliases) }] : []),
    ...(writtenNumber ? [{ term: t('accounts.field.number'), text: writtenNumber }] : []),
  ];
  return (
    <Page frame={frame} title={nameIn(t, name)}>
      <Title
        back={{ href: `${path}/organisations`, label: t('accounts.directory') }}
        over={t(`accounts.kind.${kind}`)}
        acts={
          mayChange ? (
            <Button kind="outlined" icon="pencil-simple" href={`${path}/organisations/${id}/settings`}>
              {t('accounts.organisation.change')}
            </Button>
          ) : undefined
        }
      >
        {nameIn(t, name)}
      </Title>
      <Columns aside={particulars.length > 0 ? <Definitions items={particulars} /> : null}>
        {parts}
        {people ? (
          <OrganisationPeople frame={frame} path={path} people={people} inviteTo={mayInvite ? id : null} />
        ) : null}
        {changes ? <OrganisationHistory t={t} changes={changes} /> : null}
      </Columns>
    </Page>
  );
}

interface OrganisationPeopleProps {
  frame: Frame;
  path: string;
  people: MembershipShown[];
  inviteTo: string | null;
}

function OrganisationPeople({ frame, path, people, inviteTo }: OrganisationPeopleProps) {
  const { t } = frame;
  const rows = (list: MembershipShown[]) => (
    <List>
      {list.map((place) => (
        <Row
          name={place.personName}
          href={`${path}/people/${place.personId}`}
          text={doesThere(t, place)}
          note={periodOf(t, place)}
        />
      ))}
    </List>
  );
  const now = people.filter(({ runs }) => runs);
  const before = people.filter(({ runs }) => !runs);
  const invite = inviteTo ? (
    <a href={`${path}/invitations/new?organisation=${inviteTo}`}>{t('accounts.invite')}</a>
  ) : undefined;
  return (
    <Section title={t('accounts.people')} aside={invite}>
      {now.length > 0 ? rows(now) : <Quiet>{t('accounts.organisation.nobody')}</Quiet>}
      {before.length > 0 ? (
        <Disclosure label={t('accounts.organisation.before', { count: before.length })}>{rows(before)}</Disclosure>
      ) : null}
    </Section>
  );
}
