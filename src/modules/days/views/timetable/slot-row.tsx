import type { T } from '#platform/texts';
import { Button, Row, ToSay, Written } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { Between } from '../../rules/timetable/checks.ts';
import { BetweenRow } from './between-row.tsx';
import { decidingWords } from './deciding-words.ts';
import { misfitWords } from './misfit-words.ts';
import type { SlotShown } from './shown.ts';
import { SlotActs } from './slot-acts.tsx';

interface SlotRowProps {
  t: T;
  paths: DayPaths;
  methodPath: (methodId: string) => string;
  shown: SlotShown;
  /** What lies between it and the one before. */
  between: Between | null;
  seen: number;
  picked: string | null;
  variantId: string | null;
  isCoordinator: boolean;
}

/** One slot; before it what does not follow smoothly, under it what does not fit. */
export function SlotRow(props: SlotRowProps) {
  const { t, paths, methodPath, shown, between, seen, picked, variantId, isCoordinator } = props;
  const { slot, title, method, round, people, question, note, misfits, cases } = shown;
  const { room, fixed, deciding, kind, shownTo } = slot;
  const isPicked = isCoordinator && picked === slot.id;
  const facts = [
    t(`timetable.kind.${kind}`),
    ...(round && round !== title.text ? [round] : []),
    ...(room ? [room] : []),
    ...(fixed ? [t('timetable.fixed')] : []),
    ...(shownTo === 'team' ? [t('timetable.shownTo.team')] : []),
  ];
  return (
    <>
      {between && isCoordinator ? <BetweenRow t={t} paths={paths} slot={slot} between={between} seen={seen} /> : null}
      <Row
        id={`slot-${slot.id}`}
        hour={t.time(shown.from)}
        name={<Written t={t} said={title} inline />}
        href={isCoordinator ? paths.timetable.slot(slot.id) : undefined}
        text={facts.join(', ')}
        end={
          <>
            {t('timetable.minutes', { minutes: slot.minutes })}
            {isCoordinator && !isPicked && variantId !== null ? (
              <Button
                href={paths.timetable.picked(variantId, slot.id)}
                kind="text"
                size="small"
                label={`${t('timetable.arrange')}, ${title.text}`}
              >
                {t('timetable.arrange')}
              </Button>
            ) : null}
          </>
        }
      >
        {method ? (
          <p>
            <a href={methodPath(method.id)}>{method.name}</a>
          </p>
        ) : null}
        {question ? <Written t={t} said={question} /> : null}
        {people.length > 0 ? (
          <p>
            {people
              .map(({ role, name }) => t('timetable.roleOf', { role: t(`timetable.role.${role}`), name }))
              .join(', ')}
          </p>
        ) : null}
        {cases ? (
          <p>
            {t(cases.fits ? 'timetable.cases.fits' : 'timetable.cases.lacking', {
              ...cases,
              missing: Math.max(0, cases.needed - cases.available),
            })}
          </p>
        ) : null}
        {misfits.map((misfit) => (
          <ToSay t={t}>{misfitWords(t, misfit)}</ToSay>
        ))}
        {deciding && isCoordinator ? (
          deciding.state === 'open' ? (
            <ToSay t={t}>{decidingWords(t, deciding)}</ToSay>
          ) : (
            <p>{decidingWords(t, deciding)}</p>
          )
        ) : null}
        {note && isCoordinator ? <Written t={t} said={note} /> : null}
        {isPicked ? <SlotActs t={t} paths={paths} shown={shown} seen={seen} /> : null}
      </Row>
    </>
  );
}
