import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import { Acts, BigGround, Button, IconLines, People, PlainPage, QrCode, Section, Stack, Title } from '#platform/ui';
import type { ClockGiven } from '../routes/live/clock-of.ts';
import type { CaseNow } from '../rules/cases/case-modes.ts';
import type { OwnPlan } from '../rules/own-plan.ts';
import type { Task } from '../rules/tasks.ts';
import { CasesNow } from './cases/cases-now.tsx';
import { ClockPanel } from './live/clock-panel.tsx';
import { RoleCards } from './live/role-cards.tsx';
import { RoundsList } from './rounds-list.tsx';

interface OwnPageProps {
  frame: Frame;
  /** The title of the event. */
  title: string;
  /** The day in words, and the hour; null: no hour is known. */
  on: string;
  at: string | null;
  /** Where it is, in words. null: nobody said it yet. */
  place: string | null;
  isCancelled: boolean;
  /** A day sits people at tables; of anything else, the hour is told as long as it is to come. */
  hasTables: boolean;
  isPast: boolean;
  /** Else it says which day. */
  isToday: boolean;
  givenName: string;
  code: string;
  /** The whole address of this page, for whoever scans it at the door. */
  address: string;
  plan: OwnPlan;
  /** What their table studies now, in its order. */
  cases: readonly CaseNow[];
  /** Labels of the tables it joins afterwards. */
  joins: readonly string[];
  /** Where their certificate of attendance is. null: there is none. */
  certificate: string | null;
  /** Where they say that they do not come. null: it is over. */
  notComing: string | null;
  /** null: it is not the day. */
  clock: ClockGiven | null;
  /** What they do for their table in the round that is on. */
  tasks: readonly Task[];
  /** Of other modules: say something to this table. */
  parts: readonly Child[];
}

/** Which table, with whom, what comes next: for everybody, without an account, also without a network once it was seen. */
export function OwnPage({
  frame,
  title,
  on,
  at,
  place,
  isCancelled,
  hasTables,
  isPast,
  isToday,
  givenName,
  code,
  address,
  plan,
  cases,
  joins,
  certificate,
  notComing,
  clock,
  tasks,
  parts,
}: OwnPageProps) {
  const { t } = frame;
  const { current, withYou, next, before } = plan;
  const mark = current?.mark ?? null;
  const ofDay = t(current || before.length === 0 ? 'days.own.soon' : 'days.own.over');
  const ofOther = isPast || at === null ? undefined : t('days.own.expected', { at });
  if (isCancelled)
    return (
      <PlainPage frame={frame} title={title} unlisted>
        <Title over={`${title}, ${on}`} lead={t('days.own.cancelled')}>
          {t('days.own.hello', { name: givenName })}
        </Title>
      </PlainPage>
    );
  const ground =
    current && mark ? (
      <BigGround
        t={t}
        letter={mark.letter}
        turn={mark.turn}
        occasion={title}
        person={givenName}
        hour={t.time(current.startsAt)}
        word={t('days.table.word')}
      >
        {[
          isToday ? null : t.day(current.startsAt),
          inLanguage(current.name, t.lang).text,
          current.place && inLanguage(current.place, t.lang).text,
        ]
          .filter(Boolean)
          .join('. ')}
        .
      </BigGround>
    ) : undefined;
  const acts =
    parts.length > 0 ? (
      <Button href="#parts" icon="chat-circle-text" size="decisive" full>
        {t('days.own.say')}
      </Button>
    ) : undefined;
  return (
    <PlainPage
      frame={frame}
      title={t(hasTables ? 'days.own.title' : 'days.own.place', { name: givenName })}
      top={ground}
      acts={acts}
      unlisted
    >
      {ground ? null : (
        <Title over={`${title}, ${on}`} lead={hasTables ? ofDay : ofOther}>
          {t('days.own.hello', { name: givenName })}
        </Title>
      )}
      {ground || isPast || !place ? null : <IconLines lines={[{ icon: 'map-pin', text: place }]} />}
      {clock ? <ClockPanel t={t} clock={clock} /> : null}
      <RoleCards t={t} tasks={tasks} />
      {certificate ? (
        <Acts>
          <Button href={certificate} icon="seal-check" kind="outlined" data-turbo="false">
            {t('door.certificate.own')}
          </Button>
        </Acts>
      ) : null}
      {withYou.length > 0 ? (
        <Section title={t('days.own.withYou')}>
          <People people={withYou.map(({ name, organisation }) => ({ name, text: organisation ?? undefined }))} />
        </Section>
      ) : null}
      <CasesNow t={t} cases={cases} joins={joins} />
      {current && !mark ? (
        <Section title={t('days.rounds')}>
          <RoundsList frame={frame} rounds={[current, ...next]} />
        </Section>
      ) : next.length > 0 ? (
        <Section title={t('days.own.then')}>
          <RoundsList frame={frame} rounds={next} />
        </Section>
      ) : null}
      {parts.length > 0 ? (
        <Stack gap="section" id="parts">
          {[...parts]}
        </Stack>
      ) : null}
      {before.length > 0 ? (
        <Section title={t('days.own.before')}>
          <RoundsList frame={frame} rounds={before} />
        </Section>
      ) : null}
      {isPast ? null : (
        <QrCode value={address} code={code} label={t('days.own.code', { code })}>
          <p>{t('door.show')}</p>
        </QrCode>
      )}
      <IconLines
        lines={[
          { icon: 'wifi-slash', text: t(hasTables ? 'days.own.offline' : 'days.own.offlineHere'), needsScript: true },
          ...(isPast ? [{ icon: 'qr-code' as const, text: t('days.own.code', { code }) }] : []),
        ]}
      />
      {notComing ? (
        <Button href={notComing} kind="text">
          {t('days.own.notComing')}
        </Button>
      ) : null}
    </PlainPage>
  );
}
