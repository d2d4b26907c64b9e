import type { T } from '#platform/texts';
import { DateBlock, Disclosure, List, Quiet, Row, Section, State } from '#platform/ui';
import type { OptionShown } from './shown.ts';

const said = ['yes', 'ifNeeded', 'no'] as const;

type Props = { t: T; options: readonly OptionShown[]; answered: number; asked: number };

/** One date after the other with what was said to it, as a phone shows it. */
export const Results = ({ t, options, answered, asked }: Props) => (
  <Section title={t('polls.results')} id="results">
    <Quiet>{t('polls.answered', { answered, asked })}</Quiet>
    <List ends>
      {options.map((option) => (
        <OptionRow t={t} option={option} />
      ))}
    </List>
  </Section>
);

function OptionRow({ t, option }: { t: T; option: OptionShown }) {
  const { startsAt, endsAt, isHoliday, place, counts, places, isBest, isChosen, names } = option;
  const hasNames = said.some((answer) => names[answer].length > 0);
  return (
    <Row
      lead={<DateBlock t={t} on={startsAt} strong={isChosen} />}
      name={[t.hours(startsAt, endsAt), isHoliday ? t('meetings.holiday') : null, place].filter(Boolean).join(', ')}
      text={t('polls.counts', counts)}
      note={places === null ? undefined : t('polls.taken', { taken: counts.yes, places })}
    >
      {isChosen ? (
        <State t={t} is="kept">
          {t('polls.chosen')}
        </State>
      ) : isBest ? (
        <State t={t} is="underway">
          {t('polls.best')}
        </State>
      ) : null}
      {hasNames ? (
        <Disclosure label={t('polls.who')}>
          {said.map((answer) =>
            names[answer].length === 0 ? null : (
              <p>{t('polls.whoSaid', { answer: t(`polls.answer.${answer}`), names: t.list(names[answer]) })}</p>
            ),
          )}
        </Disclosure>
      ) : null}
    </Row>
  );
}
