import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import {
  BigGround,
  Button,
  Form,
  IconLines,
  Note,
  People,
  PlainPage,
  Section,
  Sheet,
  Stack,
  Title,
} from '#platform/ui';
import { type RefilledForm, saidProblems } from '#platform/web';
import type { TablePaths } from '../../addresses.ts';
import type { ClockGiven } from '../../routes/live/clock-of.ts';
import type { TableAt } from '../../rules/capture/table-at.ts';
import type { CaseNow } from '../../rules/cases/case-modes.ts';
import type { StudyCase } from '../../rules/cases/study-case.ts';
import { tableWords } from '../../words/index.ts';
import { CasesNow } from '../cases/cases-now.tsx';
import { ClockPanel } from '../live/clock-panel.tsx';
import { SheetsList } from '../sheets/sheets-list.tsx';
import { OtherRounds } from './other-rounds.tsx';
import { SaidAtTable, type SaidHere } from './said-at-table.tsx';
import { WordsFields } from './words-fields.tsx';

interface TablePageProps {
  frame: Frame;
  /** The title of the event. */
  title: string;
  code: string;
  isCancelled: boolean;
  paths: TablePaths;
  table: TableAt;
  said: readonly SaidHere[];
  cases: readonly CaseNow[];
  joins: readonly string[];
  /** Cases of which this table may write a sheet. */
  sheets: readonly StudyCase[];
  /** null: it is not the day. */
  clock: ClockGiven | null;
  /** So many milliseconds the day is behind its hours; the phone decides with it in which round something is said. */
  lateBy: number;
  /** Of other modules: a question to answer, a promise to make. */
  parts: readonly Child[];
  refilled: RefilledForm | null;
  formKey: string;
}

/** The page of a table, on the phones of those who sit there: who they are, what they say. Also without a network. */
export function TablePage(props: TablePageProps) {
  const {
    frame,
    title,
    code,
    isCancelled,
    paths,
    table,
    said,
    cases,
    joins,
    sheets,
    parts,
    clock,
    lateBy,
    refilled,
    formKey,
  } = props;
  const { t } = frame;
  const { mark, current, people, rounds } = table;
  const called = tableWords(t, mark);
  if (isCancelled || !current)
    return (
      <PlainPage frame={frame} title={called} unlisted>
        <Title over={title} lead={t(isCancelled ? 'days.own.cancelled' : 'capture.noRound')}>
          {called}
        </Title>
      </PlainPage>
    );
  const place = current.place ? inLanguage(current.place, t.lang).text : null;
  const ground = (
    <BigGround
      t={t}
      letter={mark.letter}
      turn={mark.turn}
      occasion={title}
      person={code}
      hour={t.time(current.startsAt)}
      word={t('days.table.word')}
    >
      {[inLanguage(current.name, t.lang).text, place].filter(Boolean).join('. ')}.
    </BigGround>
  );
  const say = (
    <Button href="#words" icon="chat-circle-text" size="decisive" full>
      {t('days.own.say')}
    </Button>
  );
  return (
    <PlainPage frame={frame} title={`${called}, ${title}`} top={ground} acts={say} unlisted>
      {clock ? <ClockPanel t={t} clock={clock} /> : null}
      <CasesNow t={t} cases={cases} joins={joins} />
      <table-said
        data-rounds={JSON.stringify(rounds.map(roundForPhone))}
        data-path={paths.said}
        data-late={String(lateBy)}
        data-take={t('capture.take')}
        data-waiting={t('capture.waiting')}
      >
        <Stack gap="section">
          <Section title={t('capture.say')} id="say">
            <Sheet>
              <Form
                t={t}
                action={paths.said}
                submit={t('capture.send')}
                problems={saidProblems(t, refilled).all}
                fields={{ _key: formKey, group: current.groupId }}
                data-offline
              >
                <WordsFields t={t} form={refilled} />
              </Form>
            </Sheet>
          </Section>
          <SaidAtTable t={t} paths={paths} said={said} />
        </Stack>
      </table-said>
      <SheetsList t={t} paths={paths} sheets={sheets} />
      {[...parts]}
      <Section title={t('capture.people')}>
        {people.length > 0 ? (
          <People people={people.map(({ name, organisation }) => ({ name, text: organisation ?? undefined }))} />
        ) : (
          <Note>{t('capture.nobody')}</Note>
        )}
      </Section>
      <OtherRounds t={t} paths={paths} rounds={rounds} current={current} />
      <IconLines lines={[{ icon: 'wifi-slash', text: t('capture.offline'), needsScript: true }]} />
    </PlainPage>
  );
}

/** Enough for the phone to know in which round something is written, when nobody answers. */
const roundForPhone = ({ groupId, startsAt, endsAt }: TableAt['rounds'][number]) => ({ groupId, startsAt, endsAt });
