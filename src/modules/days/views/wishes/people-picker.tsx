import type { T } from '#platform/texts';
import { Acts, Button, Choice, Choices, Field, Quiet } from '#platform/ui';
import type { PeopleToChoose } from '../../rules/people-to-choose.ts';
import type { WishKind } from '../../rules/wishes.ts';
import type { PersonNamed } from '../../rules/wishes-shown.ts';
import { personWords } from '../../words/wish.ts';

interface PeoplePickerProps {
  t: T;
  kind: WishKind;
  people: PeopleToChoose;
  isNobody: boolean;
  /** What was typed to find somebody. */
  typed: string;
  error: string | undefined;
  /** The address that finds people: the page of the form itself, with all that it holds. */
  searchAt: string;
}

/** Who a wish is about. Searching sends what was chosen along, so that it works without JavaScript. */
export function PeoplePicker({ t, kind, people, isNobody, typed, error, searchAt }: PeoplePickerProps) {
  const { chosen, found, more } = people;
  const is = kind === 'seat' ? 'one' : 'several';
  const choice = (person: PersonNamed, checked: boolean) => (
    <Choice
      kind={is}
      name="people[]"
      value={person.id}
      label={personWords(t, person)}
      text={person.organisation ?? undefined}
      checked={checked}
    />
  );
  if (isNobody) return <Quiet>{t('wishes.people.nobody')}</Quiet>;
  return (
    <>
      <Field t={t} name="q" type="search" label={t('wishes.people.search')} value={typed} autocomplete="off" optional />
      <Acts>
        <Button kind="outlined" icon="magnifying-glass" formaction={searchAt} formmethod="get" formnovalidate>
          {t('wishes.search.act')}
        </Button>
      </Acts>
      <Choices t={t} name="people" legend={t('wishes.people')} help={t(`wishes.people.help.${is}`)} error={error}>
        {chosen.map((person) => choice(person, true))}
        {found.map((person) => choice(person, false))}
        {typed === '' && chosen.length + found.length === 0 ? <Quiet>{t('wishes.people.first')}</Quiet> : null}
        {typed !== '' && found.length === 0 ? <Quiet>{t('wishes.people.none', { typed })}</Quiet> : null}
        {more > 0 ? <Quiet>{t('wishes.people.more', { count: more })}</Quiet> : null}
      </Choices>
    </>
  );
}
