import type { Filling } from '#platform/slots';
import { inLanguage, nameIn } from '#platform/texts';
import { commitmentPath, ledgerPath, nextAgendaPath } from './addresses.ts';
import { awaitedBy } from './rules/awaits.ts';
import { dayOf } from './rules/days.ts';
import { shownAs } from './rules/standing.ts';
import { runningAround } from './store/awaiting.ts';
import { commitmentsOfOrganisation } from './store/commitments.ts';
import { AwaitsPanel } from './views/awaits-panel.tsx';
import { OrganisationPanel } from './views/organisation-panel.tsx';

const SHOWN = 6;
const AWAITED = 8;

/** Fills the home of the network: what awaits somebody. */
export const homeAwaits: Filling = async ({ db, t, now, networkSlug, member }) => {
  if (!member) return null;
  const { rows, open } = await runningAround(db, member);
  const awaited = awaitedBy(rows, open, member, now);
  if (awaited.length === 0) return null;
  const items = awaited.slice(0, AWAITED).map(({ row, why, since }) => ({
    why,
    since,
    name: inLanguage(row.promised, t.lang),
    dueOn: row.dueOn,
    href: commitmentPath(networkSlug, row.id),
    // A promise without an owner is changed; the others are answered.
    actHref: `${commitmentPath(networkSlug, row.id)}${why === 'owner' ? '/edit' : '#answer'}`,
  }));
  const moreHref = awaited.length > AWAITED ? ledgerPath(networkSlug) : null;
  return <AwaitsPanel t={t} now={now} items={items} count={awaited.length} moreHref={moreHref} />;
};

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
