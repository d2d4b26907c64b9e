import type { Frame } from '#platform/frame';
import { Choice, Choices, Field, Form, List, Page, Refusal, Row, Section, Sheet, Title } from '#platform/ui';
import { chosen, type RefilledForm, saidProblems, typed } from '#platform/web';
import type { MinutesPaths } from '../../minutes-addresses.ts';
import type { ApprovalWay } from '../../rules/minutes/kinds.ts';

type Props = {
  frame: Frame;
  paths: MinutesPaths;
  title: string;
  version: number;
  people: readonly { name: string }[];
  stands: { way: ApprovalWay; approveUntil: string; audience: 'public' | 'members' };
  ways: readonly ApprovalWay[];
  refilled: RefilledForm | null;
  refusal: 'stale' | 'empty' | 'past' | 'notDraft' | null;
};

/** Before minutes leave: who will be asked, how they are approved, until when. */
export function SendingPage({ frame, paths, title, version, people, stands, ways, refilled, refusal }: Props) {
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const way = typed(refilled, 'way', stands.way);
  const audience = typed(refilled, 'audience', stands.audience);
  return (
    <Page frame={frame} title={t('minutes.sendToApprove')} unlisted>
      <Title back={{ href: paths.minutes, label: t('minutes.of', { title }) }} lead={t('minutes.sendLead')}>
        {t('minutes.sendToApprove')}
      </Title>
      {refusal ? (
        <Refusal>
          <p>{t(`minutes.refusal.${refusal}`)}</p>
        </Refusal>
      ) : null}
      <Sheet>
        <Form
          t={t}
          action={paths.sending}
          submit={t('minutes.sendTo', { count: people.length })}
          problems={problems.all}
          fields={{ version: String(version) }}
          decisive
        >
          <Choices t={t} name="way" legend={t('minutes.way')} error={problems.of('way')}>
            {ways.map((one) => (
              <Choice
                name="way"
                value={one}
                label={t(`minutes.way.${one}`)}
                text={t(`minutes.way.${one}Say`)}
                checked={way === one}
              />
            ))}
          </Choices>
          <Field
            t={t}
            type="date"
            name="approveUntil"
            width="short"
            label={t('minutes.approveUntil')}
            help={t('minutes.approveUntilHelp')}
            value={typed(refilled, 'approveUntil', stands.approveUntil)}
            error={problems.of('approveUntil')}
          />
          <Choices t={t} name="audience" legend={t('minutes.audience')} inline>
            {(['members', 'public'] as const).map((one) => (
              <Choice name="audience" value={one} label={t(`minutes.audience.${one}`)} checked={audience === one} />
            ))}
          </Choices>
          <Choice
            kind="several"
            name="sendsWhenApproved"
            value="yes"
            label={t('minutes.sendsWhenApproved')}
            checked={chosen(refilled, 'sendsWhenApproved', ['yes']).includes('yes')}
          />
        </Form>
      </Sheet>
      <Section title={t('minutes.whoIsAsked', { count: people.length })}>
        <List>
          {people.map(({ name }) => (
            <Row name={name} />
          ))}
        </List>
      </Section>
    </Page>
  );
}
