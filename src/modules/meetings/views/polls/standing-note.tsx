import { Note } from '#platform/ui';
import type { PollProps } from './shown.ts';

/** Where the search stands, also for those without an account. */
export function StandingNote(props: PollProps) {
  const { frame, standing, until, withdrawn, meetingHref, options, mine } = props;
  const { t } = frame;
  if (standing === 'withdrawn')
    return (
      <Note tone="problem">
        <p>{t('polls.standing.withdrawn')}</p>
        {withdrawn ? <p>{t('meetings.quoted', { words: withdrawn })}</p> : null}
      </Note>
    );
  if (standing === 'chosen') {
    const chosen = options.find(({ isChosen }) => isChosen);
    return (
      <Note tone="done">
        <p>
          {chosen
            ? t('polls.standing.chosen', {
                date: [t.day(chosen.startsAt), t.hours(chosen.startsAt, chosen.endsAt), chosen.place]
                  .filter(Boolean)
                  .join(', '),
              })
            : t('polls.standing.over')}
        </p>
        {meetingHref ? <a href={meetingHref}>{t('polls.toMeeting')}</a> : null}
      </Note>
    );
  }
  if (standing === 'over') return <Note>{t('polls.standing.over')}</Note>;
  return (
    <Note tone={mine?.hasAnswered && !mine.lacks ? 'done' : 'time'}>
      {t(mine?.lacks ? 'polls.standing.lacks' : mine?.hasAnswered ? 'polls.standing.answered' : 'polls.standing.open', {
        until,
      })}
    </Note>
  );
}
