import { PlainPage, Stack, Title } from '#platform/ui';
import type { RefilledForm } from '#platform/web';
import { AnswerSheet } from './answer-sheet.tsx';
import { Results } from './results.tsx';
import type { PollProps } from './shown.ts';
import { StandingNote } from './standing-note.tsx';

type Props = PollProps & { isStale: boolean; refilled: RefilledForm | null };

/** For whoever holds the link, without an account: their answer, and how many can when. */
export function AskedPage(props: Props) {
  const { frame, path, title, about, space, options, answered, asked, mine, standing, isStale, refilled } = props;
  const { t } = frame;
  return (
    <PlainPage frame={frame} title={title} unlisted>
      <Title over={t('polls.over', { space })} lead={about ?? undefined}>
        {title}
      </Title>
      <Stack gap="section">
        <StandingNote {...props} />
        {mine && standing === 'open' ? (
          <AnswerSheet t={t} action={path} options={options} mine={mine} isStale={isStale} refilled={refilled} />
        ) : null}
        <Results t={t} options={options} answered={answered} asked={asked} />
      </Stack>
    </PlainPage>
  );
}
