import type { Frame } from '#platform/frame';
import {
  Button,
  Choice,
  Columns,
  Field,
  Form,
  List,
  Page,
  Quiet,
  Refusal,
  Row,
  Section,
  Sheet,
  Title,
} from '#platform/ui';
import { chosen, type RefilledForm, saidProblems, typed } from '#platform/web';
import type { DayPaths } from '../../addresses.ts';
import type { PastedSlot } from '../../rules/timetable/paste.ts';

interface PastePageProps {
  frame: Frame;
  paths: DayPaths;
  /** Of the event. */
  title: string;
  variantId: string | null;
  seen: number;
  /** How many slots it has already. */
  slotsThere: number;
  /** null: nothing was pasted yet. Hours are 'HH:MM'. */
  read: {
    slots: readonly (PastedSlot & { from: string; to: string })[];
    notUnderstood: readonly { line: number; text: string }[];
  } | null;
  form: RefilledForm | null;
  isStale: boolean;
}

/** A timetable from an e-mail or a document: what was read of it, and what was not, before it is saved. */
export function PastePage(props: PastePageProps) {
  const { frame, paths, variantId, seen, slotsThere, read, form, isStale } = props;
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const isRead = read !== null && read.slots.length > 0;
  const variant: Record<string, string> = variantId === null ? {} : { variant: variantId };
  return (
    <Page frame={frame} title={t('timetable.paste')} unlisted wide>
      <Title
        back={{ href: paths.timetable.variant(variantId), label: t('timetable.title') }}
        lead={t('timetable.paste.lead')}
      >
        {t('timetable.paste')}
      </Title>
      {isStale ? (
        <Refusal>
          <p>{t('timetable.stalePage')}</p>
        </Refusal>
      ) : null}
      <Columns kind="form" aside={read ? <ReadPanel {...props} read={read} /> : null}>
        <Sheet>
          <Form t={t} action={paths.timetable.pasted} problems={all} fields={{ ...variant, seen: String(seen) }}>
            <Field
              t={t}
              name="text"
              type="textarea"
              rows={14}
              label={t('timetable.paste.text')}
              help={t('timetable.paste.help')}
              value={typed(form, 'text')}
              error={of('text')}
              maxlength={20_000}
            />
            {slotsThere > 0 ? (
              <Choice
                kind="several"
                name="over"
                value="yes"
                label={t('timetable.paste.over')}
                text={t('timetable.paste.over.say', { count: slotsThere })}
                checked={chosen(form, 'over').includes('yes')}
              />
            ) : null}
            <Button name="next" value="read" kind={isRead ? 'outlined' : 'filled'}>
              {t(isRead ? 'timetable.paste.again' : 'timetable.paste.read')}
            </Button>
            {isRead ? (
              <Button name="next" value="save">
                {t('timetable.paste.save', { count: read.slots.length })}
              </Button>
            ) : null}
          </Form>
        </Sheet>
      </Columns>
    </Page>
  );
}

function ReadPanel({ frame: { t }, read }: PastePageProps & { read: NonNullable<PastePageProps['read']> }) {
  return (
    <>
      {read.slots.length > 0 ? (
        <Section title={t('timetable.paste.isRead')}>
          <List ends>
            {read.slots.map(({ from, to, minutes, title, kind }) => (
              <Row
                hour={t.time(from)}
                name={title}
                text={`${t(`timetable.kind.${kind}`)}, ${t.hours(from, to)}`}
                end={t('timetable.minutes', { minutes })}
              />
            ))}
          </List>
        </Section>
      ) : null}
      {read.notUnderstood.length > 0 ? (
        <Section title={t('timetable.paste.notRead')}>
          <Quiet>{t('timetable.paste.notRead.say')}</Quiet>
          <List ends>
            {read.notUnderstood.map(({ line, text }) => (
              <Row name={text} text={t('timetable.paste.line', { line })} />
            ))}
          </List>
        </Section>
      ) : null}
    </>
  );
}
