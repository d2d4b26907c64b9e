import type { Frame } from '#platform/frame';
import { Page, PlainPage, Title } from '#platform/ui';
import { AnswerPanel, type AnswerPanelProps } from './answer-panel.tsx';
import { ResultsPanel, type ResultsPanelProps } from './results/results-panel.tsx';
import { wordsIn } from './shown.ts';

type Props = {
  frame: Frame;
  /** What it is about: the title of an event. */
  about: string | null;
  /** Of a member's page; without it the page has no navigation. */
  back: { href: string; label: string } | null;
  answer: AnswerPanelProps;
  /** Once it is closed. */
  results: ResultsPanelProps | null;
};

/** What one answers; once it is closed, what came of it. With an account, by a link, or by the code of the room. */
export function AnswerPage({ frame, about, back, answer, results }: Props) {
  const title = wordsIn(frame.t, answer.survey.title);
  const inside = (
    <>
      <Title over={about ?? undefined} back={back ?? undefined}>
        {title}
      </Title>
      {results ? <ResultsPanel {...results} /> : <AnswerPanel {...answer} />}
    </>
  );
  return back ? (
    <Page frame={frame} title={title} unlisted>
      {inside}
    </Page>
  ) : (
    <PlainPage frame={frame} title={title} unlisted>
      {inside}
    </PlainPage>
  );
}
