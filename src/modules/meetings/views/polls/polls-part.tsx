import type { T } from '#platform/texts';
import { Acts, Button, List, Quiet, Row, Section, State } from '#platform/ui';

export type PollListed = {
  href: string;
  title: { text: string; lang: string };
  words: string;
  count: string;
  /** null: they are not asked. */
  isAnswered: boolean | null;
};

type Props = {
  t: T;
  polls: readonly PollListed[];
  newHref: string | null /** Where it stands beside what is anonymous: that this is not. */;
  isNamed?: boolean | undefined;
};

/** Searches for a date under way, on the page of all meetings. */
export const PollsPart = ({ t, polls, newHref, isNamed = false }: Props) =>
  polls.length === 0 && newHref === null ? null : (
    <Section title={t('polls.title')} id="polls">
      {isNamed ? <Quiet>{t('polls.named')}</Quiet> : null}
      {polls.length === 0 ? (
        <Quiet>{t('polls.none')}</Quiet>
      ) : (
        <List ends>
          {polls.map(({ href, title, words, count, isAnswered }) => (
            <Row
              name={<span lang={title.lang === t.lang ? undefined : title.lang}>{title.text}</span>}
              href={href}
              text={words}
              note={count}
              end={
                isAnswered === null ? undefined : (
                  <State t={t} is={isAnswered ? 'kept' : 'coming'}>
                    {t(isAnswered ? 'polls.youAnswered' : 'polls.answerWanted')}
                  </State>
                )
              }
            />
          ))}
        </List>
      )}
      {newHref ? (
        <Acts>
          <Button kind="outlined" href={newHref}>
            {t('polls.new')}
          </Button>
        </Acts>
      ) : null}
    </Section>
  );
