import type { T } from '#platform/texts';
import { Acts, Button, Definitions, Section } from '#platform/ui';

type PersonPanelProps = {
  t: T;
  said: readonly { term: string; text: string }[];
  /** Whose place they took, and who comes with them. */
  replaces: string | null;
  party: readonly string[];
  /** Of this person. */
  path: string;
  /** Their own page, to hand over or print. */
  ownHref: string;
  canChange: boolean;
  canReplace: boolean;
};

/** What somebody chose and answered, with whom they come, and what can be done about it. */
export function PersonPanel({ t, said, replaces, party, path, ownHref, canChange, canReplace }: PersonPanelProps) {
  const items = [
    ...(replaces ? [{ term: t('calendar.person.replaces'), text: replaces }] : []),
    ...(party.length > 0 ? [{ term: t('calendar.person.party'), text: t.list([...party]) }] : []),
    ...said,
  ];
  return (
    <Section title={t('calendar.person.said')}>
      {items.length > 0 ? <Definitions items={items} /> : null}
      <Acts>
        {canChange ? (
          <Button href={`${path}/answers`} kind="outlined" icon="pencil-simple">
            {t('calendar.person.changeSaid')}
          </Button>
        ) : null}
        {canReplace ? (
          <Button href={`${path}/replacement`} kind="outlined" icon="arrows-left-right">
            {t('calendar.person.replace')}
          </Button>
        ) : null}
        <Button href={ownHref} kind="outlined" icon="printer">
          {t('calendar.person.own')}
        </Button>
      </Acts>
    </Section>
  );
}
