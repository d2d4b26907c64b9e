import { inLanguage, type T } from '#platform/texts';
import { Note, Progress, Refusal } from '#platform/ui';
import type { DayPaths } from '../addresses.ts';
import type { AskedMixing, Round } from '../rules/day.ts';

export type MixingProblem =
  | { reason: Plainly }
  | { reason: 'impossible'; round: Round; people: number }
  | { reason: 'pinnedTight'; round: Round; people: number; groups: number };

type Plainly =
  | ('noRounds' | 'noPeople' | 'stale' | 'busy' | 'nobodyNew' | 'allPinned')
  | ('gone' | 'moveStale' | 'over' | 'touched');

interface MixingNoteProps {
  t: T;
  paths: DayPaths;
  mixing: AskedMixing | null;
  isBusy: boolean;
  refusal: MixingProblem | null;
}

/** What is being done, what came of it, or why it was not done. */
export function MixingNote({ t, paths, mixing, isBusy, refusal }: MixingNoteProps) {
  return (
    <>
      {refusal ? (
        <Refusal>
          <p>{refusalWords(t, refusal)}</p>
          {'round' in refusal ? (
            <p>
              <a href={paths.roundForm(refusal.round.id)}>{t('days.round.change')}</a>
            </p>
          ) : null}
        </Refusal>
      ) : null}
      {isBusy && mixing ? (
        <Note>
          <Progress label={t('days.mixing')} done={mixing.progress / 100}>
            {t('days.mixing.progress', { percent: mixing.progress })}
          </Progress>
        </Note>
      ) : null}
      {!isBusy &&
      mixing &&
      (mixing.state === 'outdated' || mixing.state === 'failed' || mixing.state === 'impossible') ? (
        <Note tone="problem">
          <p>{t(`days.mixing.${mixing.state}`)}</p>
        </Note>
      ) : null}
    </>
  );
}

function refusalWords(t: T, refusal: MixingProblem): string {
  if (!('round' in refusal)) return t(`days.refused.${refusal.reason}`);
  const { round, people } = refusal;
  const asked = { people, round: inLanguage(round.name, t.lang).text, min: round.min, max: round.max };
  if (refusal.reason === 'pinnedTight') return t('days.refused.pinnedTight', { ...asked, groups: refusal.groups });
  return round.count === null
    ? t('days.refused.impossible', asked)
    : t('days.refused.impossibleCount', { ...asked, count: round.count });
}
