import type { T } from '#platform/texts';
import { Disclosure, List, Quiet, Row } from '#platform/ui';
import type { OrganisationChangeShown } from '../store/organisation-history.ts';
import { saidOrganisation } from './said-organisation.ts';

export function OrganisationHistory({ t, changes }: { t: T; changes: OrganisationChangeShown[] }) {
  return (
    <Disclosure label={t('accounts.history')}>
      {changes.length === 0 ? (
        <Quiet>{t('accounts.history.none')}</Quiet>
      ) : (
        <List>
          {changes.map(({ kind, who, changedAt, before }) => (
            <Row
              name={who ?? t('accounts.history.somebody')}
              text={t.day(changedAt, { year: true })}
              note={saidOrganisation(t, before).map(({ term, text }) => (
                <span>
                  {t(kind === 'merged' ? 'accounts.history.merged' : 'accounts.history.was', {
                    label: term,
                    was: text,
                  })}{' '}
                </span>
              ))}
            />
          ))}
        </List>
      )}
    </Disclosure>
  );
}
