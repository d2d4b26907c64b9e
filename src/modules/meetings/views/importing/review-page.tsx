import type { Frame } from '#platform/frame';
import {
  Acts,
  Button,
  Columns,
  Field,
  Form,
  List,
  MarkedText,
  Page,
  Quiet,
  Refusal,
  Row,
  Section,
  Stack,
  StaleNote,
  Title,
} from '#platform/ui';
import { ReviewItem } from './review-item.tsx';
import type { Option, ShownGroup } from './shown.ts';

type Told = { id: string; words: string };

type Props = {
  frame: Frame;
  path: string;
  backHref: string;
  name: string;
  lang: string | null;
  version: string;
  runs: Parameters<typeof MarkedText>[0]['runs'];
  groups: readonly ShownGroup[];
  points: readonly Option[];
  spaces: readonly Option[];
  space: string;
  warnings: readonly (Told & { quote: string | null })[];
  next: readonly Told[];
  problems: Readonly<Record<string, string>>;
  /** Somebody else chose meanwhile: what stands there, where it is otherwise. null: nobody did. */
  meanwhile: { term: string; text: string }[] | null;
};

/** The text at the left, what was understood of it at the right; nothing comes in that nobody said yes to. */
export function ReviewPage(props: Props) {
  const { frame, backHref, name, lang, runs, meanwhile } = props;
  const { t } = frame;
  return (
    <Page frame={frame} title={t('importing.review', { name })} wide>
      <Title back={{ href: backHref, label: t('importing.title') }} over={name} lead={t('importing.reviewLead')}>
        {t('importing.reviewTitle')}
      </Title>
      {meanwhile === null ? null : meanwhile.length > 0 ? (
        <StaleNote t={t} stands={meanwhile} />
      ) : (
        <Refusal>{t('importing.staleSame')}</Refusal>
      )}
      <Columns kind="form" aside={<Understood {...props} />}>
        <Section title={t('importing.text')} ruled={false}>
          <MarkedText
            label={t('importing.text')}
            runs={runs}
            lang={lang === t.lang ? undefined : (lang ?? undefined)}
          />
        </Section>
      </Columns>
    </Page>
  );
}

function Understood({ frame, path, version, groups, points, spaces, space, warnings, next, problems }: Props) {
  const { t } = frame;
  return (
    <>
      <Warnings t={t} warnings={warnings} />
      <Form t={t} action={path} method="put" problems={problems} fields={{ version }}>
        {/* Enter in a field keeps what was chosen; only its own button makes a meeting. */}
        <Acts>
          <Button kind="outlined" name="next" value="keep">
            {t('importing.keep')}
          </Button>
        </Acts>
        {groups.map(({ group, items }) => (
          <Section title={t(`importing.group.${group}`)} id={group}>
            {items.length === 0 ? <Quiet>{t('importing.noneHere')}</Quiet> : null}
            <Stack>
              {items.map((item) => (
                <ReviewItem t={t} item={item} points={points} problems={problems} />
              ))}
            </Stack>
            {items.some(({ answer }) => answer === null) ? (
              <Acts>
                <Button
                  kind="outlined"
                  name="next"
                  value={group}
                  label={`${t('importing.acceptAll')} (${t(`importing.group.${group}`)})`}
                >
                  {t('importing.acceptAll')}
                </Button>
              </Acts>
            ) : null}
          </Section>
        ))}
        {next.length > 0 ? (
          <Section title={t('importing.next')} id="next">
            <Quiet>{t('importing.nextSay')}</Quiet>
            <List>
              {next.map(({ id, words }) => (
                <Row name={words} href={`#text-${id}`} />
              ))}
            </List>
          </Section>
        ) : null}
        <Section title={t('importing.make')} id="make">
          <Field
            t={t}
            name="space"
            type="select"
            label={t('meetings.space')}
            options={[{ value: '', label: t('meetings.space.all') }, ...spaces]}
            value={space}
          />
          <Quiet>{t('importing.makeSay')}</Quiet>
          <Acts>
            <Button name="next" value="save">
              {t('importing.save')}
            </Button>
          </Acts>
        </Section>
      </Form>
    </>
  );
}

function Warnings({ t, warnings }: { t: Frame['t']; warnings: Props['warnings'] }) {
  if (warnings.length === 0) return null;
  return (
    <Section title={t('importing.warnings')} id="warnings">
      <List>
        {warnings.map(({ id, words, quote }) => (
          <Row name={words} href={quote ? `#text-${id}` : undefined} text={quote ?? undefined} />
        ))}
      </List>
    </Section>
  );
}
