import type { Frame } from '#platform/frame';
import {
  ActionForm,
  Acts,
  Button,
  Columns,
  Note,
  Page,
  Quiet,
  Section,
  Sheet,
  Thread,
  Title,
  Written,
} from '#platform/ui';
import { factsOf } from './item-words.ts';
import type { AgendaShown, ItemShown } from './shown.ts';

type Props = {
  frame: Frame;
  title: string;
  /** Of the meeting. */
  path: string;
  /** Where one takes notes with the others. null: who looks may not. */
  noteHref: string | null;
  agenda: AgendaShown;
  open: { item: ItemShown; spent: number } | null;
  /** null: it is not known before the meeting has begun. */
  left: { endsAt: Date; isLate: boolean; planned: Date } | null;
  mayRun: boolean;
};

/** The point one is at, how long it has taken, and the way on. It works without a script: the clock then tells when the page was shown. */
export function RunningPage({ frame, title, path, noteHref, agenda, open, left, mayRun }: Props) {
  const { t } = frame;
  const waits = agenda.items.some(({ state }) => state === 'planned');
  const stage = waits ? 'notBegun' : agenda.items.length > 0 ? 'over' : 'empty';
  return (
    <Page frame={frame} title={`${title}, ${t('meetings.run.title')}`} wide>
      <Title
        back={{ href: path, label: t('meetings.agenda.title') }}
        size="small"
        acts={
          noteHref ? (
            <Button href={noteHref} kind="outlined" icon="users-three">
              {t('together.open')}
            </Button>
          ) : undefined
        }
      >
        {title}
      </Title>
      <Columns
        kind="board"
        aside={<Points t={t} agenda={agenda} path={path} open={open?.item.id ?? ''} mayRun={mayRun} />}
      >
        <Sheet>
          {open ? (
            <Now t={t} {...open} />
          ) : (
            <>
              <h2>{t(`meetings.run.${stage}`)}</h2>
              <Quiet>{t(`meetings.run.${stage}Say`)}</Quiet>
            </>
          )}
          {mayRun ? <RunActs t={t} path={path} open={open?.item ?? null} waits={waits} items={agenda.items} /> : null}
        </Sheet>
        {left && (waits || open) ? (
          left.isLate ? (
            <Note tone="problem">
              {t('meetings.run.late', { ends: t.time(left.endsAt), planned: t.time(left.planned) })}
            </Note>
          ) : (
            <Quiet>{t('meetings.run.inTime', { ends: t.time(left.endsAt) })}</Quiet>
          )
        ) : null}
      </Columns>
    </Page>
  );
}

const two = (figure: number) => String(figure).padStart(2, '0');

function Now({ t, item, spent }: { t: Frame['t']; item: ItemShown; spent: number }) {
  const planned = item.minutes === null ? null : item.minutes * 60;
  const isOver = planned !== null && spent > planned;
  const minutes = Math.floor(spent / 60);
  return (
    <>
      <h2>
        <Written t={t} said={item.title} inline />
      </h2>
      <Quiet>{factsOf(t, item)}</Quiet>
      {item.origin ? <Quiet small>{item.origin.words}</Quiet> : null}
      <agenda-clock
        data-opened={item.openedAt?.getTime()}
        data-now={item.openedAt ? item.openedAt.getTime() + (spent - item.spentSeconds) * 1000 : undefined}
        data-spent={item.spentSeconds}
        data-planned={planned ?? undefined}
        class={isOver ? 'run-clock is-over' : 'run-clock'}
      >
        <p class="run-time figures" role="timer">
          <span data-show="spent">{`${minutes}:${two(spent % 60)}`}</span>
          {planned === null ? null : (
            <span class="quiet"> / {t('meetings.minutes', { minutes: item.minutes ?? 0 })}</span>
          )}
        </p>
        {planned === null ? null : (
          <>
            <p class="run-left" data-show="left" hidden={isOver}>
              {t('meetings.run.left', { minutes: Math.max(0, Math.ceil((planned - spent) / 60)) })}
            </p>
            <p class="run-over" data-show="over" hidden={!isOver}>
              {t('meetings.run.overrun', { minutes: Math.max(1, Math.ceil((spent - planned) / 60)) })}
            </p>
          </>
        )}
      </agenda-clock>
    </>
  );
}

type ActsProps = { t: Frame['t']; path: string; open: ItemShown | null; waits: boolean; items: readonly ItemShown[] };

function RunActs({ t, path, open, waits, items }: ActsProps) {
  const action = `${path}/running`;
  const seen = open?.id ?? '';
  const isFirst = open !== null && items[0]?.id === open.id;
  if (!open)
    return waits ? (
      <ActionForm kind="filled" size="decisive" action={action} fields={{ act: 'next', seen }}>
        {t('meetings.run.begin')}
      </ActionForm>
    ) : (
      <Acts>
        <Button kind="outlined" href={path}>
          {t('meetings.agenda.title')}
        </Button>
      </Acts>
    );
  return (
    <Acts>
      <ActionForm kind="filled" size="decisive" action={action} fields={{ act: 'next', seen }}>
        {waits ? t('meetings.run.next') : t('meetings.run.last')}
      </ActionForm>
      <ActionForm action={action} fields={{ act: 'skip', seen }}>
        {t('meetings.run.skip')}
      </ActionForm>
      {isFirst ? null : (
        <ActionForm kind="text" action={action} fields={{ act: 'back', seen }}>
          {t('meetings.run.back')}
        </ActionForm>
      )}
    </Acts>
  );
}

const knots = { planned: 'coming', open: 'now', done: 'done', skipped: 'open', carried: 'open' } as const;

type PointsProps = {
  t: Frame['t'];
  agenda: AgendaShown;
  path: string /** Its id; empty: none. */;
  open: string;
  mayRun: boolean;
};

function Points({ t, agenda, path, open, mayRun }: PointsProps) {
  const act = (item: ItemShown) => (item.state === 'done' || item.state === 'skipped' ? 'again' : 'open');
  return (
    <Section title={t('meetings.agenda.title')}>
      <Thread
        knots={agenda.items.map((item) => {
          const words = act(item) === 'again' ? t('meetings.run.again') : t('meetings.run.open');
          const spent = Math.round(item.spentSeconds / 60);
          return {
            state: item.state in knots ? knots[item.state as keyof typeof knots] : ('coming' as const),
            name: <Written t={t} said={item.title} inline />,
            text: [
              item.minutes === null ? null : t('meetings.minutes', { minutes: item.minutes }),
              item.state === 'planned' ? null : t(`meetings.state.${item.state}`),
              spent > 0 && item.state !== 'open' ? t('meetings.spent', { minutes: spent }) : null,
            ]
              .filter(Boolean)
              .join(', '),
            acts:
              mayRun && item.state !== 'open' && item.state !== 'carried' ? (
                <ActionForm
                  kind="text"
                  action={`${path}/running`}
                  fields={{ act: act(item), item: item.id, seen: open }}
                  label={`${words}, ${item.title.text}`}
                >
                  {words}
                </ActionForm>
              ) : undefined,
          };
        })}
      />
    </Section>
  );
}
