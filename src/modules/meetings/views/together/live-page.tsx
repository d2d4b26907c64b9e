import type { Frame } from '#platform/frame';
import {
  Button,
  Columns,
  Definitions,
  Disclosure,
  LiveText,
  Page,
  Presence,
  Quiet,
  Section,
  Thread,
  type ThreadKnot,
  Title,
} from '#platform/ui';
import type { MinutesPaths } from '../../minutes-addresses.ts';
import type { BlockKind } from '../../rules/minutes/kinds.ts';
import { modesShown } from '../kinds-shown.ts';

type Props = {
  frame: Frame;
  paths: MinutesPaths;
  versions: string;
  /** Of the meeting. */
  title: string;
  /** Of the socket. */
  address: string;
  /** Which text it is, for the page that is made anew around it. */
  id: string;
  /** The agenda beside the text. */
  agenda: readonly ThreadKnot[];
  /** Where one writes: what belongs to no point first, then point after point, then those that were taken off. */
  points: readonly { item: string | null; title: string; said: string | null; isOff?: boolean }[];
  kinds: readonly { kind: BlockKind; key: string }[];
  attendance: readonly { name: string; text?: string | undefined; is: 'here' | 'excused' | 'awaited' }[];
  attendanceWords: Readonly<Record<'here' | 'excused' | 'awaited', string>>;
  people: readonly string[];
};

const STANDINGS = [
  'opening',
  'saving',
  'offlineKept',
  'offlineHere',
  'toApprove',
  'approved',
  'notWriter',
  'full',
  'nothing',
] as const;

/** Minutes as several people write them: the agenda, the text, who is there. */
export function LivePage(given: Props) {
  const { frame, paths, versions, title, address, id, agenda, points, attendance, attendanceWords, people } = given;
  const { t } = frame;
  const kinds = given.kinds.map(({ kind, key }) => ({
    ...{ kind, key },
    label: kind === 'text' ? t('minutes.kind.text') : t(`ui.kind.${kind}`),
  }));
  const list = `${id}-people`;
  const words = {
    names: {
      kinds: Object.fromEntries(kinds.map(({ kind, label }) => [kind, label])),
      modes: Object.fromEntries(modesShown.map((mode) => [mode, t(`together.mode.${mode}`)])),
      votes: t('together.votes', { for: '{for}', against: '{against}', abstained: '{abstained}' }),
      by: t('together.by', { name: '{name}' }),
      due: t('together.due', { day: '{day}' }),
      lang: t.lang,
      hint: t('together.hint'),
    },
    sentences: {
      ...Object.fromEntries(STANDINGS.map((one) => [one, t(`together.standing.${one}`)])),
      saved: t('together.standing.saved', { time: '{time}' }),
    },
    owners: {
      one: t('together.owner.one'),
      several: t('together.owner.several'),
      none: t('together.owner.none'),
    },
    gone: t('together.goneItem'),
    agendaChanged: t('together.agendaChanged'),
  };
  return (
    <Page frame={frame} title={t('together.titleOf', { title })} unlisted wide sheet="writing">
      <Title
        back={{ href: paths.meeting, label: title }}
        lead={t('together.lead')}
        acts={
          <>
            <Button href={versions} kind="outlined" icon="clock-counter-clockwise">
              {t('together.versions')}
            </Button>
            <Button href={paths.minutes} kind="outlined" icon="eye">
              {t('minutes.readThem')}
            </Button>
          </>
        }
      >
        {t('together.title')}
      </Title>
      <Columns
        before={
          <Section title={t('together.agenda')}>
            <Thread knots={agenda} />
          </Section>
        }
        aside={
          <>
            <Section title={t('together.attendance')}>
              {attendance.length === 0 ? (
                <Quiet small>{t('together.nobodySeen')}</Quiet>
              ) : (
                <Presence people={attendance} words={attendanceWords} />
              )}
            </Section>
            <Section title={t('together.otherwise')}>
              <Quiet small>{t('together.otherwiseSay')}</Quiet>
              <p class="small">
                <a href={paths.write}>{t('together.plainLink')}</a>
              </p>
            </Section>
          </>
        }
      >
        <Disclosure label={t('together.keys')}>
          <Definitions
            items={[
              { term: t('together.keys.kind'), text: t('together.keys.kindSay') },
              ...kinds.map(({ label, key }) => ({ term: label, text: <Key of={key} /> })),
              { term: t('together.keys.mode'), text: t('together.keys.modeSay') },
              { term: t('together.keys.facts'), text: t('together.keys.factsSay') },
              { term: t('together.keys.points'), text: t('together.keys.pointsSay') },
              { term: t('together.keys.undo'), text: t('together.keys.undoSay') },
            ]}
          />
        </Disclosure>
        <LiveText
          id={id}
          data={{
            'data-address': address,
            'data-person': frame.person?.key ?? '',
            'data-words': JSON.stringify(words),
          }}
          sections={JSON.stringify(points)}
          words={{
            text: t('together.label', { title }),
            here: t('together.here'),
            opening: t('together.standing.opening'),
            kindOf: t('together.kindOf'),
            unsaved: t('together.unsaved'),
            unsavedWhy: t('together.unsavedWhy'),
            unsavedWords: t('together.unsavedWords'),
            forget: t('together.forget'),
          }}
          kinds={kinds}
          facts={[
            {
              of: 'decision',
              fields: [
                {
                  name: 'mode',
                  label: t('together.field.mode'),
                  options: [
                    { value: '', label: t('together.field.noMode') },
                    ...modesShown.map((mode) => ({ value: mode, label: t(`together.mode.${mode}`) })),
                  ],
                },
              ],
            },
            {
              of: 'decision:vote',
              fields: (['votesFor', 'votesAgainst', 'votesAbstained'] as const).map((name) => ({
                ...{ name, type: 'number' },
                label: t(`together.field.${name}`),
              })),
            },
            {
              of: 'action',
              fields: [
                { name: 'owner', type: 'text', label: t('together.field.owner'), list },
                { name: 'dueOn', type: 'date', label: t('together.field.dueOn') },
              ],
            },
          ]}
          people={{ id: list, names: people }}
        >
          <p>{t('together.plain')}</p>
          <p>
            <a href={paths.write}>{t('together.plainLink')}</a>
          </p>
        </LiveText>
      </Columns>
    </Page>
  );
}

const Key = ({ of }: { of: string }) => (
  <>
    <kbd>/{of}</kbd>, <kbd>Ctrl</kbd> + <kbd>Alt</kbd> + <kbd>{of.toUpperCase()}</kbd>
  </>
);
