import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import { GroupMark, List, Row } from '#platform/ui';
import type { OwnRound } from '../rules/own-plan.ts';

/** Hour, mark, place of each round. */
export function RoundsList({ frame: { t }, rounds }: { frame: Frame; rounds: readonly OwnRound[] }) {
  return (
    <List>
      {rounds.map(({ name, startsAt, mark, place }) => (
        <Row
          hour={t.time(startsAt)}
          name={mark ? <GroupMark t={t} letter={mark.letter} turn={mark.turn} words /> : t('days.own.noTable')}
          text={[inLanguage(name, t.lang).text, place && inLanguage(place, t.lang).text].filter(Boolean).join(', ')}
        />
      ))}
    </List>
  );
}
