import { inLanguage, type T } from '#platform/texts';
import { Acts, Button, List, Quiet, Row, Section } from '#platform/ui';
import type { DayPaths } from '../addresses.ts';
import type { Round } from '../rules/day.ts';
import type { NextStep } from '../rules/next-step.ts';
import type { AcceptedOfDay } from '../rules/wishes-shown.ts';
import { StepNote } from './steps/step-note.tsx';
import { AcceptedOnEvent } from './wishes/accepted-on-event.tsx';

interface EventPartProps {
  t: T;
  paths: DayPaths;
  rounds: readonly Round[];
  isCoordinator: boolean;
  /** null: nothing asks for the coordinator. */
  step: NextStep | null;
  /** What prepares or leads a day is not offered any more. */
  isOver: boolean;
  /** For members: the day is over, and there is a page about it. */
  hasAfter: boolean;
  /** For coordinators alone. */
  accepted: readonly AcceptedOfDay[];
}

/** Groups, on the page of the event: what there is, and where to go on. */
export function EventPart({ t, paths, rounds, isCoordinator, isOver, step, hasAfter, accepted }: EventPartProps) {
  if (rounds.length === 0 && !isCoordinator) return null;
  return (
    <Section title={t('days.groups')} id="groups">
      {rounds.length === 0 ? <Quiet>{t('days.empty.say')}</Quiet> : null}
      {rounds.length > 0 ? (
        <List ends>
          {rounds.map((round) => (
            <Row
              hour={t.time(round.startsAt)}
              name={inLanguage(round.name, t.lang).text}
              href={isCoordinator ? paths.round(round.id) : undefined}
              text={
                round.groups.length > 0
                  ? t('days.round.composed', { groups: round.groups.length, people: round.seats.length })
                  : t('days.round.notComposed')
              }
            />
          ))}
        </List>
      ) : null}
      <StepNote t={t} paths={paths} step={step} />
      {hasAfter ? (
        <Acts>
          <Button href={paths.after}>{t('after.title')}</Button>
          <Button href={paths.report} kind="outlined" icon="file">
            {t('report.title')}
          </Button>
        </Acts>
      ) : null}
      <AcceptedOnEvent t={t} paths={paths} accepted={accepted} />
      {isCoordinator ? (
        <Acts>
          <Button href={paths.groups} icon="users-three" kind="outlined">
            {t(isOver ? 'days.groups.see' : 'days.groups.title')}
          </Button>
          {isOver ? null : (
            <Button href={paths.wishes} icon="scales" kind="outlined">
              {t('wishes.title')}
            </Button>
          )}
          {rounds.length > 0 && !hasAfter && !isOver ? (
            <Button href={paths.live} icon="clock" kind="outlined">
              {t('live.title')}
            </Button>
          ) : null}
          {rounds.length > 0 ? (
            <Button href={paths.papers} icon="printer" kind="outlined">
              {t('days.papers')}
            </Button>
          ) : null}
          {rounds.length > 0 && !isOver ? (
            <Button href={paths.tableCodes} icon="qr-code" kind="outlined">
              {t('capture.codes.title')}
            </Button>
          ) : null}
          {rounds.length > 0 ? (
            <Button href={paths.harvest} icon="chats-circle" kind="outlined">
              {t('harvest.title')}
            </Button>
          ) : null}
        </Acts>
      ) : null}
      {isOver ? null : (
        <Quiet>
          <a href="/p">{t('days.code.go')}</a>
        </Quiet>
      )}
    </Section>
  );
}
