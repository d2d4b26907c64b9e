import { inLanguage, type T } from '#platform/texts';
import { Acts, Button, List, Quiet, Row, Section, Stack } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { Round } from '../../rules/day.ts';
import type { CannotShown } from '../../rules/wishes-shown.ts';
import { cannotWords, roundWords } from '../../words/wish.ts';
import { type AcceptedShown, AcceptedWords } from './accepted-list.tsx';

/** Something that cannot be kept, its reasons already in words. */
export type CannotSaid = Omit<CannotShown, 'whys' | 'accepted'> & {
  reasons: readonly { rounds: readonly Round[]; words: readonly string[]; mend: Round | null }[];
  accepted: AcceptedShown | null;
};

/** An impossible wish is no error: why by counting, what comes nearest, and a way to accept it. */
export function CannotList({ t, paths, cannot }: { t: T; paths: DayPaths; cannot: readonly CannotSaid[] }) {
  return (
    <Section title={t('wishes.cannot')} id="cannot">
      <List ends>
        {cannot.map((one) => (
          <Row name={cannotWords(t, one)} href={one.wish ? paths.wish(one.wish.wish.id) : undefined}>
            <Stack gap="small">
              <CannotReasons t={t} paths={paths} cannot={one} />
              {one.accepted ? (
                <AcceptedWords t={t} paths={paths} accepted={one.accepted} />
              ) : (
                <Acts>
                  <Button href={paths.newAcceptance(one.origin)} kind="outlined">
                    {t('wishes.accept')}
                  </Button>
                </Acts>
              )}
            </Stack>
          </Row>
        ))}
      </List>
    </Section>
  );
}

type CannotReasonsProps = { t: T; paths: DayPaths; cannot: Pick<CannotSaid, 'reasons'> };

export function CannotReasons({ t, paths, cannot: { reasons } }: CannotReasonsProps) {
  return (
    <>
      {reasons.map(({ rounds, words, mend }) => (
        <>
          {rounds.length > 0 ? <Quiet small>{roundWords(t, rounds)}</Quiet> : null}
          <p>{words.join(' ')}</p>
          {mend ? (
            <p>
              <a href={paths.roundForm(mend.id)}>
                {t('wishes.nearest.go', { round: inLanguage(mend.name, t.lang).text })}
              </a>
            </p>
          ) : null}
        </>
      ))}
    </>
  );
}
