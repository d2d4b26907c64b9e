import type { Frame } from '#platform/frame';
import type { T } from '#platform/texts';
import {
  ActionForm,
  Button,
  Form,
  Inline,
  Page,
  Quiet,
  Section,
  Sheet,
  Stack,
  Statement,
  Title,
  ToSay,
} from '#platform/ui';
import { saidProblems } from '#platform/web';
import type { MinutesPaths } from '../../minutes-addresses.ts';
import type { BlockKind } from '../../rules/minutes/kinds.ts';
import { Amendments } from './amendments.tsx';
import { BlockFields, type BlockFieldsProps } from './block-fields.tsx';
import type { AmendmentShown } from './page-shown.ts';

export type BlockWritten = {
  id: string;
  kind: BlockKind;
  said: { text: string; lang: string };
  /** How it was decided, who does it, by when. */
  below: readonly string[];
  /** What it still lacks, in words. */
  toSay: readonly string[];
  isFirst: boolean;
  isLast: boolean;
};

type Props = {
  frame: Frame;
  paths: MinutesPaths;
  /** Of the meeting. */
  title: string;
  /** Point after point; `id` null: what belongs to none. */
  parts: readonly { id: string | null; title: string; blocks: readonly BlockWritten[] }[];
  /** The point one writes under. */
  current: string | null;
  fields: BlockFieldsProps;
  formKey: string;
  mayLead: boolean;
  /** What was asked to be changed, and is not refused. */
  amendments: readonly AmendmentShown[];
};

/** Minutes being written: what is noted under each point, and one field to note more. */
export function WritingPage({ frame, paths, title, parts, current, fields, formKey, mayLead, amendments }: Props) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('minutes.writeOf', { title })} unlisted>
      <Title
        back={{ href: paths.meeting, label: title }}
        lead={t('minutes.writeLead')}
        acts={
          <>
            <Button href={paths.live} kind="outlined" icon="users-three">
              {t('together.open')}
            </Button>
            <Button href={paths.minutes} kind="outlined" icon="eye">
              {t('minutes.readThem')}
            </Button>
            {mayLead ? (
              <Button href={paths.sending} kind="outlined" icon="envelope-simple">
                {t('minutes.sendToApprove')}
              </Button>
            ) : null}
          </>
        }
      >
        {t('minutes.write')}
      </Title>
      <Stack gap="section">
        {amendments.length > 0 ? <Amendments frame={frame} paths={paths} amendments={amendments} /> : null}
        {parts.map(({ id, title: point, blocks }) => {
          const isCurrent = id === current;
          if (!isCurrent && id === null && blocks.length === 0)
            return <NoteBefore t={t} href={`${paths.write}?item=none#note`} />;
          return (
            <Section
              title={point}
              id={id ?? 'before'}
              aside={
                isCurrent ? undefined : (
                  <a
                    href={`${paths.write}?item=${id ?? 'none'}#note`}
                    aria-label={t('minutes.noteHereAt', { title: point })}
                  >
                    {t('minutes.noteHere')}
                  </a>
                )
              }
            >
              {blocks.length === 0 && !isCurrent ? <Quiet small>{t('minutes.nothing')}</Quiet> : null}
              {blocks.map((block) => (
                <WrittenBlock t={t} paths={paths} block={block} />
              ))}
              {isCurrent ? (
                <Sheet title={t('minutes.note')} id="note">
                  <Form
                    t={t}
                    action={paths.blocks}
                    submit={t('minutes.noteIt')}
                    problems={saidProblems(t, fields.refilled).all}
                    fields={{ _key: formKey, ...(id && { item: id }) }}
                  >
                    <BlockFields {...fields} />
                  </Form>
                </Sheet>
              ) : null}
            </Section>
          );
        })}
      </Stack>
    </Page>
  );
}

const NoteBefore = ({ t, href }: { t: T; href: string }) => (
  <p>
    <a href={href}>{t('minutes.noteBefore')}</a>
  </p>
);

function WrittenBlock({ t, paths, block }: { t: T; paths: MinutesPaths; block: BlockWritten }) {
  const { id, kind, said, below, toSay, isFirst, isLast } = block;
  const short = said.text.length > 40 ? `${said.text.slice(0, 39)}…` : said.text;
  return (
    <Statement
      t={t}
      id={`block-${id}`}
      kind={kind === 'text' ? null : kind}
      lang={said.lang === t.lang ? undefined : said.lang}
      by={below.length > 0 ? below.join(' · ') : undefined}
      below={
        <>
          {toSay.length > 0 ? (
            <p class="small">
              {toSay.map((one) => (
                <>
                  <ToSay t={t}>{one}</ToSay>{' '}
                </>
              ))}
            </p>
          ) : null}
          <Inline>
            <a class="small" href={paths.block(id)} aria-label={t('minutes.changeThis', { words: short })}>
              {t('minutes.change')}
            </a>
            {isFirst ? null : <Step to="up" />}
            {isLast ? null : <Step to="down" />}
          </Inline>
        </>
      }
    >
      {said.text}
    </Statement>
  );

  function Step({ to }: { to: 'up' | 'down' }) {
    return (
      <ActionForm
        kind="text"
        action={`${paths.block(id)}/moves`}
        fields={{ step: to }}
        label={t(`minutes.move.${to}This`, { words: short })}
      >
        {t(`minutes.move.${to}`)}
      </ActionForm>
    );
  }
}
