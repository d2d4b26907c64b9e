import type { T } from '#platform/texts';
import { Disclosure, List, Row } from '#platform/ui';
import type { ChangeablePart } from '../rules/changing.ts';

export type ChangeShown = {
  /** null: somebody who was erased. */
  who: string | null;
  changedAt: Date;
  parts: { part: ChangeablePart; was: string; is: string }[];
};

/** What was changed since it began, by whom. */
export const ExperimentHistory = ({ t, changes }: { t: T; changes: readonly ChangeShown[] }) =>
  changes.length === 0 ? null : (
    <Disclosure label={t('experiments.history', { count: changes.length })}>
      <List>
        {changes.map(({ who, changedAt, parts }) => (
          <Row
            name={who ?? t('experiments.history.somebody')}
            text={t.day(changedAt, { year: true })}
            note={parts.map(({ part, was, is }) => (
              <span>
                {t('experiments.history.was', {
                  part: t(`experiments.form.${part}`),
                  was: was || t('experiments.history.nothing'),
                  is: is || t('experiments.history.nothing'),
                })}{' '}
              </span>
            ))}
          />
        ))}
      </List>
    </Disclosure>
  );
