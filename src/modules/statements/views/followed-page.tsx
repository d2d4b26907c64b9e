import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import { Field, Note, PlainPage, Section, Statement, Thread, Title } from '#platform/ui';
import type { OutcomeRow, StatementRow } from '../store/statements.ts';

type Props = {
  frame: Frame;
  address: string;
  /** The page they spoke on, right after they did. */
  back: string | null;
  statement: StatementRow;
  outcomes: OutcomeRow[];
  now: Date;
};

/** For whoever spoke without an account: what they said, and what came of it. The address is the key: they keep it. */
export function FollowedPage({ frame, address, back, statement, outcomes }: Props) {
  const { t } = frame;
  const words = inLanguage(statement.said, t.lang);
  return (
    <PlainPage frame={frame} title={t('statements.followed')} unlisted>
      <Title
        lead={t('statements.followedLead')}
        back={back ? { href: back, label: t('statements.backThere') } : undefined}
      >
        {t('statements.followed')}
      </Title>
      {statement.withdrawnAt ? (
        <Note>{t('statements.wasWithdrawn')}</Note>
      ) : (
        <>
          <Statement
            t={t}
            kind={statement.kind}
            lang={words.lang}
            by={t('statements.saidOn', { day: t.date(statement.saidAt) })}
          >
            {t('statements.one', { words: words.text })}
          </Statement>
          <Section title={t('statements.whatCame')}>
            <Thread
              knots={
                outcomes.length === 0
                  ? [{ state: 'open', name: t('statements.noOutcome'), text: t('statements.followedNothing') }]
                  : outcomes.map((outcome) => ({
                      state: 'done' as const,
                      name: inLanguage(outcome.told, t.lang).text,
                      text: t.date(outcome.toldAt),
                    }))
              }
            />
          </Section>
        </>
      )}
      <Field
        t={t}
        name="address"
        label={t('statements.keepAddress')}
        help={t('statements.keepAddressHelp')}
        value={address}
        readonly
        optional={false}
      />
    </PlainPage>
  );
}
