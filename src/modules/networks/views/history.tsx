import type { T } from '#platform/texts';
import { Disclosure, List, Quiet, Row } from '#platform/ui';
import type { SignedChange } from '../store/shown-changes.ts';
import { saidFields } from './said-values.ts';

/** What was changed, by whom, and what it said before. */
export function HistoryPart({ t, changes }: { t: T; changes: SignedChange[] }) {
  return (
    <Disclosure label={t('networks.history')}>
      {changes.length === 0 ? (
        <Quiet>{t('networks.history.none')}</Quiet>
      ) : (
        <List>
          {changes.map(({ who, changedAt, before }) => (
            <Row
              name={who ?? t('networks.history.somebody')}
              text={t.day(changedAt, { year: true })}
              note={saidFields(t, before).map(({ term, text }) => (
                <span>{t('networks.history.was', { label: term, was: text })} </span>
              ))}
            />
          ))}
        </List>
      )}
    </Disclosure>
  );
}
