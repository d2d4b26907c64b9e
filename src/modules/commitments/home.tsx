import type { Filling } from '#platform/slots';
import { inLanguage, nameIn } from '#platform/texts';
import { commitmentPath, ledgerPath, nextAgendaPath } from './addresses.ts';
import { dayOf } from './rules/days.ts';
import { shownAs } from './rules/standing.ts';
import { commitmentsOfOrganisation } from './store/commitments.ts';
import { OrganisationPanel } from './views/organisation-panel.tsx';

const SHOWN = 6;

/** Fills the home of the network: what the organisation of whoever looks has promised. */
export const homePromises: Filling = async ({ db, t, now, networkSlug, member }) => {
  if (!member?.organisationId || !member.organisationName) return null;
  const { networkId, organisationId } = member;
  const rows = await commitmentsOfOrganisation(db, { networkId, organisationId });
  if (rows.length === 0) return null;
  const today = dayOf(now);
  const shown = rows.map((row) => ({
    id: row.id,
    shown: shownAs(row, today),
    name: inLanguage(row.promised, t.lang),
    result: row.result && inLanguage(row.result, t.lang),
    dueOn: row.dueOn,
    endedAt: row.endedAt,
    href: commitmentPath(networkSlug, row.id),
  }));
  return (
    <OrganisationPanel
      t={t}
      organisation={nameIn(t, member.organisationName)}
      promises={shown.slice(0, SHOWN)}
      late={shown.filter((one) => one.shown === 'late').length}
      running={shown.filter((one) => one.shown === 'coming' || one.shown === 'underway').length}
      kept={shown.filter((one) => one.shown === 'kept').length}
      count={shown.length}
      allHref={`${ledgerPath(networkSlug)}?organisation=${organisationId}`}
      agendaHref={member.role === 'coordinator' ? nextAgendaPath(networkSlug) : null}
    />
  );
};
