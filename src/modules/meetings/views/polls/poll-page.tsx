import { List, Page, Quiet, Row, Section, Stack, Title } from '#platform/ui';
import { AnswerSheet } from './answer-sheet.tsx';
import { Decide } from './decide.tsx';
import { Results } from './results.tsx';
import type { PollPageProps } from './shown.ts';
import { StandingNote } from './standing-note.tsx';

/** A search for a date, for members who are asked and for whoever decides. */
export function PollPage(props: PollPageProps) {
  const { frame, path, back, title, about, space, options, answered, asked, mine, waiting, remarks } = props;
  const { standing, mayDecide, isStale, refilled } = props;
  const { t } = frame;
  return (
    <Page frame={frame} title={title}>
      <Title
        back={{ href: back, label: t('meetings.title') }}
        over={t('polls.over', { space })}
        lead={about ?? undefined}
      >
        {title}
      </Title>
      <Stack gap="section">
        <StandingNote {...props} />
        {mine && standing === 'open' ? (
          <AnswerSheet
            t={t}
            action={`${path}/answer`}
            options={options}
            mine={mine}
            isStale={isStale}
            refilled={refilled.answer ?? null}
          />
        ) : null}
        <Results t={t} options={options} answered={answered} asked={asked} />
        {remarks.length > 0 ? (
          <Section title={t('polls.remarks')}>
            <List ends>
              {remarks.map(({ name, words }) => (
                <Row name={name} text={words} />
              ))}
            </List>
          </Section>
        ) : null}
        {standing === 'open' || standing === 'over' ? (
          <Section title={t('polls.waiting')}>
            <Quiet>
              {waiting.length === 0 ? t('polls.waitingNone') : t('polls.waitingFor', { names: t.list([...waiting]) })}
            </Quiet>
          </Section>
        ) : null}
        {mayDecide && (standing === 'open' || standing === 'over') ? <Decide {...props} /> : null}
      </Stack>
    </Page>
  );
}
