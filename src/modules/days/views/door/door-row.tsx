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
          {state === 'awaited' ? (
            <>
              <Noting is="present" kind="filled" />
              <Noting is="absent" kind="outlined" />
            </>
          ) : null}
          {state === 'present' || state === 'untilNoon' ? <Noting is="left" kind="outlined" /> : null}
          {state === 'present' ? <Noting is="untilNoon" kind="text" /> : null}
          {state === 'left' || state === 'absent' ? <Noting is="present" kind="outlined" /> : null}
          {state === 'awaited' ? null : <Noting is="awaited" kind="text" />}
        </Acts>
      }
    />
  );

  function Noting({ is, kind }: { is: ArrivalState; kind: 'filled' | 'outlined' | 'text' }) {
    return (
      <ActionForm
        action={action}
        fields={{ registration: id, state: is }}
        kind={kind}
        label={t(`days.note.${is}.of`, { name })}
        data-offline
      >
        {t(`days.note.${is}`)}
      </ActionForm>
    );
  }
}
