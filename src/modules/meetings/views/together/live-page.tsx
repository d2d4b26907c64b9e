import type { Frame } from '#platform/frame';
import {
  Button,
  Columns,
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
import { type BlockKind, blockKindsShown } from './kinds-shown.ts';

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
  points: readonly (ThreadKnot & { id: string; title: string })[];
  beforeItems: string;
  attendance: readonly { name: string; text?: string | undefined; is: 'here' | 'excused' | 'awaited' }[];
  attendanceWords: Readonly<Record<'here' | 'excused' | 'awaited', string>>;
  people: readonly string[];
};

const MODES = ['consensus', 'unanimity', 'unanimityMinusOne', 'vote'] as const;
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
  const { frame, paths, versions, title, address, id, points, beforeItems, attendance, attendanceWords, people } =
    given;
  const { t } = frame;
  const kindWords = (kind: BlockKind) => (kind === 'text' ? t('minutes.kind.text') : t(`ui.kind.${kind}`));
  const list = `${id}-people`;
  const names = {
    kinds: Object.fromEntries(blockKindsShown.map(({ kind }) => [kind, kindWords(kind)])),
    modes: Object.fromEntries(MODES.map((mode) => [mode, t(`together.mode.${mode}`)])),
    points: Object.fromEntries(points.map((point) => [point.id, point.title])),
    goneItem: t('together.goneItem'),
    beforeItems,
    votes: t('together.votes', { for: '{for}', against: '{against}', abstained: '{abstained}' }),
    by: t('together.by', { name: '{name}' }),
    due: t('together.due', { day: '{day}' }),
    lang: t.lang,
  };
  const sentences = {
    ...Object.fromEntries(STANDINGS.map((one) => [one, t(`together.standing.${one}`)])),
    saved: t('together.standing.saved', { time: '{time}' }),
  };
  return (
    <Page frame={frame} title={t('together.titleOf', { title })} unlisted wide>
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
            <Thread knots={points} />
          </Section>
        }
        aside={
          <Section title={t('together.attendance')}>
            {attendance.length === 0 ? (
              <Quiet small>{t('together.nobodySeen')}</Quiet>
            ) : (
              <Presence people={attendance} words={attendanceWords} />
            )}
          </Section>
        }
      >
        <LiveText
          id={id}
          data={{
            'data-address': address,
            'data-person': frame.person?.key ?? '',
            'data-label': t('together.label', { title }),
            'data-names': JSON.stringify(names),
            'data-sentences': JSON.stringify(sentences),
          }}
          words={{
            here: t('together.here'),
            opening: t('together.standing.opening'),
            kindOf: t('together.kindOf'),
            unsaved: t('together.unsaved'),
            unsavedWhy: t('together.unsavedWhy'),
            unsavedWords: t('together.unsavedWords'),
            forget: t('together.forget'),
          }}
          kinds={blockKindsShown.map(({ kind, key }) => ({ kind, key, label: kindWords(kind) }))}
          facts={[
            {
              of: 'decision',
              fields: [
                {
                  name: 'mode',
                  label: t('together.field.mode'),
                  options: [
                    { value: '', label: t('together.field.noMode') },
                    ...MODES.map((mode) => ({ value: mode, label: t(`together.mode.${mode}`) })),
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
