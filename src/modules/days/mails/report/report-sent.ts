import { memberOf } from '#modules/accounts';
import { dayWords, eventOf } from '#modules/calendar';
import { networkById } from '#modules/networks';
import { composeLetter, writes } from '#platform/mail';
import { inLanguage } from '#platform/texts';
import { dayPaths, reportPath } from '../../addresses.ts';
import { reportSeal } from '../../report-seal.ts';
import { reportKept } from '../../store/report/report.ts';
import { reportSent } from './kinds.ts';

/** Where to read what the tables of the day said: on the page of the day for members, else by a link that needs no account. */
export const writeReportSent = writes(reportSent, async ({ personId, ...which }, { db, t, now, link }) => {
  const [event, network, kept, member] = await Promise.all([
    eventOf(db, which),
    networkById(db, which.networkId),
    reportKept(db, which),
    personId ? memberOf(db, { networkId: which.networkId, personId, now }) : null,
  ]);
  if (!event || !network || !kept.sentAt) return null;
  const title = inLanguage(event.title, t.lang).text;
  const { slug } = network;
  return composeLetter({
    t,
    title: t('report.letter.title', { title }),
    sentences: [t('report.letter.say', { title, day: dayWords(t, event, { year: true }) }), t('report.letter.formats')],
    link: {
      label: t('report.letter.read'),
      href: link(member ? dayPaths(slug, event.id).report : reportPath(slug, reportSeal(which))),
    },
    reason: t('report.letter.reason', { network: network.name[t.lang] ?? network.name.fr }),
  });
});
