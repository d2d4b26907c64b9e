import type { T } from '#platform/texts';
import { ActionForm, Acts, Glyph, GroupMark, Inline, Row } from '#platform/ui';
import type { DoorPerson } from '../../rules/door/door.ts';
import type { ArrivalState } from '../../rules/door/presence.ts';

interface DoorRowProps {
  t: T;
  action: string;
  /** The page that says which tables somebody has who walked in. */
  seatedAt: (id: string) => string;
  person: DoorPerson;
  /** Whether one can leave at noon. */
  untilNoon: boolean;
  /** Where their certificate is, for a coordinator, once it is over. null: there is none. */
  certificate: string | null;
}

const glyphs = { present: 'kept', awaited: 'coming', absent: 'notKept', left: 'notKept', untilNoon: 'kept' } as const;

/** One person at the entrance: their table, and one large button for what usually comes next. */
export function DoorRow({ t, action, seatedAt, person, untilNoon, certificate }: DoorRowProps) {
  const { id, name, organisation, isServiceUser, walkedIn, admitted, state, at, table } = person;
  return (
    <Row
      id={`person-${id}`}
      lead={<Glyph state={glyphs[state]} />}
      name={name}
      href={walkedIn ? seatedAt(id) : undefined}
      text={isServiceUser ? t('door.serviceUser') : (organisation ?? undefined)}
      note={
        <Inline>
          <span>
            {at && state !== 'awaited' ? t(`door.presence.${state}At`, { at: t.time(at) }) : t('door.presence.awaited')}
          </span>
          {walkedIn ? <span>{t('door.walkedIn')}</span> : null}
          {admitted ? <strong>{t(`door.admitted.${admitted}`)}</strong> : null}
          {certificate ? (
            <a href={certificate} data-turbo="false" aria-label={t('door.certificate.of', { name })}>
              {t('door.certificate')}
            </a>
          ) : null}
          {table ? (
            <span>
              <GroupMark t={t} letter={table.mark.letter} turn={table.mark.turn} /> {table.place}
            </span>
          ) : null}
        </Inline>
      }
      end={
        <Acts>
          {offeredIn(state, untilNoon).map((is) => (
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
        label={t(`door.note.${is}.of`, { name })}
        data-offline
      >
        {t(`door.note.${is}`)}
      </ActionForm>
    );
  }
}

const flags = ['withdrawn', 'waiting', 'offered', 'asked'] as const;
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

const offeredIn = (state: ArrivalState, untilNoon: boolean): readonly ArrivalState[] =>
  untilNoon ? offered[state] : offered[state].filter((is) => is !== 'untilNoon');

/** What usually comes next stands out. */
const kindOf = (state: ArrivalState | null, is: ArrivalState) => {
  if (is === 'awaited' || is === 'untilNoon') return 'text';
  return state === 'awaited' && is === 'present' ? 'filled' : 'outlined';
};

/** The same row for a device to fill in: of what has a `data-when`, the parts that fit stay. */
export function DeskRow({ t, action, untilNoon }: { t: T; action: string; untilNoon: boolean }) {
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
          {flags.map((standing) => (
            <strong data-admitted={standing}>{t(`door.admitted.${standing}`)}</strong>
          ))}
          <span data-table />
        </Inline>
      }
      end={
        <Acts>
          {acts
            .filter((is) => untilNoon || is !== 'untilNoon')
            .map((is) => (
              <ActionForm
                action={action}
                fields={{ registration: '', state: is }}
                kind={kindOf(null, is)}
                label={t(`door.note.${is}.of`, { name: '{name}' })}
                data-when={states.filter((one) => offeredIn(one, untilNoon).includes(is)).join(' ')}
                data-offline
              >
                {t(`door.note.${is}`)}
              </ActionForm>
            ))}
        </Acts>
      }
    />
  );
}
