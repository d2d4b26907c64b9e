import { inLanguage, type T } from '#platform/texts';
import { ActionForm, Acts, Glyph, GroupMark, Inline, Row } from '#platform/ui';
import type { DoorPerson } from '../../rules/door.ts';
import type { ArrivalState } from '../../rules/presence.ts';

interface DoorRowProps {
  t: T;
  action: string;
  /** The page that says which tables somebody has who walked in. */
  seatedAt: (id: string) => string;
  person: DoorPerson;
}

const glyphs = { present: 'kept', awaited: 'coming', absent: 'notKept', left: 'notKept', untilNoon: 'kept' } as const;

/** One person at the entrance: their table, and one large button for what usually comes next. */
export function DoorRow({ t, action, seatedAt, person }: DoorRowProps) {
  const { id, name, organisation, isServiceUser, walkedIn, state, at, mark, place } = person;
  return (
    <Row
      id={`person-${id}`}
      lead={<Glyph state={glyphs[state]} />}
      name={name}
      href={walkedIn ? seatedAt(id) : undefined}
      text={isServiceUser ? t('days.serviceUser') : (organisation ?? undefined)}
      note={
        <Inline>
          <span>
            {at && state !== 'awaited' ? t(`days.presence.${state}At`, { at: t.time(at) }) : t('days.presence.awaited')}
          </span>
          {walkedIn ? <span>{t('door.walkedIn')}</span> : null}
          {mark ? (
            <span>
              <GroupMark t={t} letter={mark.letter} turn={mark.turn} /> {place ? inLanguage(place, t.lang).text : null}
            </span>
          ) : null}
        </Inline>
      }
      end={
        <Acts>
          {offered[state].map((is) => (
            <Noting is={is} />
          ))}
        </Acts>
      }
    />
  );

  function Noting({ is }: { is: ArrivalState }) {
    return (
      <ActionForm
        action={action}
        fields={{ registration: id, state: is }}
        kind={kindOf(state, is)}
        label={t(`days.note.${is}.of`, { name })}
        data-offline
      >
        {t(`days.note.${is}`)}
      </ActionForm>
    );
  }
}

const states = ['awaited', 'present', 'untilNoon', 'left', 'absent'] as const;
/** In the order in which they stand. */
const acts = ['present', 'absent', 'left', 'untilNoon', 'awaited'] as const;
/** What is offered beside each state. */
const offered: Record<ArrivalState, readonly ArrivalState[]> = {
  awaited: ['present', 'absent'],
  present: ['left', 'untilNoon', 'awaited'],
  untilNoon: ['left', 'awaited'],
  left: ['present', 'awaited'],
  absent: ['present', 'awaited'],
};

/** What usually comes next stands out. */
const kindOf = (state: ArrivalState | null, is: ArrivalState) => {
  if (is === 'awaited' || is === 'untilNoon') return 'text';
  return state === 'awaited' && is === 'present' ? 'filled' : 'outlined';
};

/** The same row for a device to fill in: of what has a `data-when`, the parts that fit stay. */
export function DeskRow({ t, action }: { t: T; action: string }) {
  return (
    <Row
      lead={states.map((is) => (
        <span data-when={is}>
          <Glyph state={glyphs[is]} />
        </span>
      ))}
      name={<bdi data-name />}
      text={<span data-text />}
      note={
        <Inline>
          <span data-note />
          <span data-walked>{t('door.walkedIn')}</span>
          <span data-table />
        </Inline>
      }
      end={
        <Acts>
          {acts.map((is) => (
            <ActionForm
              action={action}
              fields={{ registration: '', state: is }}
              kind={kindOf(null, is)}
              label={t(`days.note.${is}.of`, { name: '{name}' })}
              data-when={states.filter((one) => offered[one].includes(is)).join(' ')}
              data-offline
            >
              {t(`days.note.${is}`)}
            </ActionForm>
          ))}
        </Acts>
      }
    />
  );
}
