import type { T } from '#platform/texts';
import { inLanguage } from '#platform/texts';
import { List, Row, Section } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { AcceptedOfDay } from '../../rules/wishes-shown.ts';
import { cannotWords } from '../../words/wish.ts';

/** What was accepted not to be kept, on the page of the day: for coordinators, as wishes name people. */
export function AcceptedOnEvent({ t, paths, accepted }: { t: T; paths: DayPaths; accepted: readonly AcceptedOfDay[] }) {
  if (accepted.length === 0) return null;
  return (
    <Section title={t('wishes.accepted.list')} level={3}>
      <List ends>
        {accepted.map((one) => {
          const reason = inLanguage(one.accepted.reason, t.lang);
          return (
            <Row name={cannotWords(t, one)} href={paths.wishes}>
              <p lang={reason.lang === t.lang ? undefined : reason.lang}>{reason.text}</p>
            </Row>
          );
        })}
      </List>
    </Section>
  );
}
