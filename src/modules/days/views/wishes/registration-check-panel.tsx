import type { T } from '#platform/texts';
import { List, Row, Section, State } from '#platform/ui';
import type { RegistrationCheck } from '../../rules/registration-check.ts';
import { roundWords } from '../../words/wish.ts';

interface RegistrationCheckPanelProps {
  t: T;
  check: RegistrationCheck;
  /** Where it can be accepted or changed; null: whoever looks does not organise. */
  wishes: string | null;
}

/** Where people register: whether there are as many service users as wished for, and which organisations send many. */
export function RegistrationCheckPanel({ t, check, wishes }: RegistrationCheckPanelProps) {
  const { ratio, tables, crowded } = check;
  if (!ratio && tables.length === 0 && crowded.length === 0) return null;
  return (
    <Section title={t('wishes.check')} aside={wishes ? <a href={wishes}>{t('wishes.title')}</a> : undefined}>
      <List ends>
        {ratio ? <Row text={ratioWords(t, ratio)} end={<Said t={t} is={isEven(ratio) ? 'good' : 'look'} />} /> : null}
        {tables.map(({ round, users, groups, lack, tooMany }) => (
          <Row
            text={t('wishes.check.tables', { users, groups, lack, tooMany })}
            note={roundWords(t, [round])}
            end={<Said t={t} is={lack === 0 && tooMany === 0 ? 'good' : 'look'} />}
          />
        ))}
        {crowded.map(({ name, people, groups, pairs, rounds, isAccepted }) => (
          <Row
            text={t('wishes.check.crowded', { name, people, groups, pairs })}
            note={roundWords(t, rounds)}
            end={<Said t={t} is={isAccepted ? 'accepted' : 'look'} />}
          />
        ))}
      </List>
    </Section>
  );
}

type Ratio = NonNullable<RegistrationCheck['ratio']>;

const isEven = ({ workers, users }: Ratio): boolean => workers === users;

function ratioWords(t: T, ratio: Ratio): string {
  const { workers, users } = ratio;
  if (isEven(ratio)) return t('wishes.check.even', { workers });
  const [lack, more] = [Math.max(0, workers - users), Math.max(0, users - workers)];
  return t('wishes.why.notOnePerWorker', { workers, users, lack, more });
}

function Said({ t, is }: { t: T; is: 'good' | 'look' | 'accepted' }) {
  return (
    <State t={t} is={is === 'look' ? 'coming' : 'kept'}>
      {t(`wishes.check.${is}`)}
    </State>
  );
}
