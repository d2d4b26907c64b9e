import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { Button, DateBlock, EmptyPage, FuzzyDate, List, Page, Row, Section, Title } from '#platform/ui';

export type ListedMeeting = {
  href: string;
  title: { text: string; lang: string };
  startsAt: Date;
  fuzzy: string | null;
  words: string;
  points: string;
  isSoon: boolean;
};

type Props = {
  frame: Frame;
  ahead: readonly ListedMeeting[];
  past: readonly ListedMeeting[];
  newHref: string | null;
  importsHref: string | null;
  decisionsHref: string;
  /** Series, subjects for later, searches for a date. */
  parts: Child;
};

/** Meetings of the network: what comes, what was, and what makes new ones. */
export function MeetingsPage({ frame, ahead, past, newHref, importsHref, decisionsHref, parts }: Props) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('meetings.title')}>
      <Title
        lead={t('meetings.lead')}
        acts={
          <>
            <Button href={decisionsHref} kind="outlined" icon="check-square">
              {t('decisions.title')}
            </Button>
            {importsHref ? (
              <Button href={importsHref} kind="outlined" icon="upload-simple">
                {t('importing.title')}
              </Button>
            ) : null}
            {newHref ? <Button href={newHref}>{t('meetings.new')}</Button> : null}
          </>
        }
      >
        {t('meetings.title')}
      </Title>
      {ahead.length + past.length === 0 ? (
        <EmptyPage title={t('meetings.none')}>{t('meetings.noneSay')}</EmptyPage>
      ) : (
        <Section title={t('meetings.ahead')}>
          {ahead.length === 0 ? <p class="quiet">{t('meetings.noneAhead')}</p> : <Meetings t={t} meetings={ahead} />}
        </Section>
      )}
      {parts}
      {past.length > 0 ? (
        <Section title={t('meetings.past')}>
          <Meetings t={t} meetings={past} />
        </Section>
      ) : null}
    </Page>
  );
}

const Meetings = ({ t, meetings }: { t: Frame['t']; meetings: readonly ListedMeeting[] }) => (
  <List ends>
    {meetings.map(({ href, title, startsAt, fuzzy, words, points, isSoon }) => (
      <Row
        lead={fuzzy ? <FuzzyDate words={fuzzy} /> : <DateBlock t={t} on={startsAt} strong={isSoon} />}
        name={<span lang={title.lang === t.lang ? undefined : title.lang}>{title.text}</span>}
        href={href}
        text={words}
        note={points}
      />
    ))}
  </List>
);
