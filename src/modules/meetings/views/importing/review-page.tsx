import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import {
  Acts,
  Button,
  Columns,
  Form,
  List,
  MarkedText,
  Page,
  Progress,
  Quiet,
  Refusal,
  Row,
  Section,
  Stack,
  StaleNote,
  Title,
} from '#platform/ui';
import { IntoMeeting } from './into-meeting.tsx';
import { ReviewItem } from './review-item.tsx';
import type { Into, Option, ShownGroup } from './shown.ts';

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
  /** Where it goes: a space, or one of the meetings of that day. */
  into: Into;
  /** How many were decided, of all; and the first that was not. */
  decided: number;
  all: number;
  firstOpen: string | null;
  warnings: readonly { id: string; words: string; quote: string | null }[];
  problems: Readonly<Record<string, string>>;
  /** What is kept of the pieces that the page shows otherwise, by field, as JSON: it came back with what was typed. */
  stands: string | undefined;
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

function Understood({ frame, path, version, groups, points, into, warnings, problems, stands, ...how }: Props) {
  const { t } = frame;
  const { decided, all, firstOpen } = how;
  return (
    <>
      <Progress label={t('importing.decided')} done={all > 0 ? decided / all : 1}>
        <span data-decided>{t('importing.decidedOf', { decided, all })}</span>{' '}
        {firstOpen ? <HereLink to={`item-${firstOpen}`}>{t('importing.toFirstOpen')}</HereLink> : null}
      </Progress>
      <Warnings t={t} warnings={warnings} />
      <review-keys data-pieces={`${path}/pieces`} data-not-kept={t('importing.notKept')} data-stands={stands}>
        <Form t={t} action={path} method="put" problems={problems} fields={{ version }}>
          {/* Enter in a field keeps what was chosen; only its own button makes a meeting. */}
          <div data-with-script hidden>
            <Quiet small>{t('importing.keptEach')}</Quiet>
            <Quiet small>{t('importing.keys')}</Quiet>
          </div>
          <Acts>
            <Button kind="outlined" name="next" value="keep">
              {t('importing.keep')}
            </Button>
          </Acts>
          {groups.map(({ group, items }) => (
            <Section title={t(`importing.group.${group}`)} id={group}>
              {items.length === 0 ? <Quiet>{t('importing.noneHere')}</Quiet> : null}
              {group === 'next' && items.length > 0 ? <Quiet>{t('importing.nextSay')}</Quiet> : null}
              <Stack>
                {items.map((item) => (
                  <ReviewItem t={t} item={item} points={points} problems={problems} />
                ))}
              </Stack>
              {items.length > 0 ? (
                <Acts>
                  {items.some(({ answer }) => answer === null) ? (
                    <Button
                      kind="outlined"
                      name="next"
                      value={group}
                      label={`${t('importing.acceptAll')} (${t(`importing.group.${group}`)})`}
                    >
                      {t('importing.acceptAll')}
                    </Button>
                  ) : null}
                  <Button
                    kind="text"
                    name="next"
                    value={`keep-${group}`}
                    label={`${t('importing.keep')} (${t(`importing.group.${group}`)})`}
                  >
                    {t('importing.keep')}
                  </Button>
                </Acts>
              ) : null}
            </Section>
          ))}
          <IntoMeeting t={t} into={into} problems={problems} />
        </Form>
        <p role="status" data-said-here />
      </review-keys>
      <Acts>
        <Button kind="text" href={`${path}/removal`}>
          {t('importing.throwAway')}
        </Button>
      </Acts>
    </>
  );
}

/** To a place of this page. Left to the browser, which marks where a link led. */
const HereLink = ({ to, children }: { to: string; children?: Child }) => (
  <a href={`#${to}`} data-turbo="false">
    {children}
  </a>
);

function Warnings({ t, warnings }: { t: Frame['t']; warnings: Props['warnings'] }) {
  if (warnings.length === 0) return null;
  return (
    <Section title={t('importing.warnings')} id="warnings">
      <List>
        {warnings.map(({ id, words, quote }) => (
          <Row name={quote ? <HereLink to={`text-${id}`}>{words}</HereLink> : words} text={quote ?? undefined} />
        ))}
      </List>
    </Section>
  );
}
