import { introduce } from '../../../modules/days/actions/report/write-report.ts';
import { claimSending } from '../../../modules/days/store/report/report.ts';
import { as, type Scene } from '../stage.ts';
import { fr } from '../words.ts';

const introduction = fr(
  'Merci aux six tables. Trois choses sont revenues partout : raconter une seule fois son histoire, faire garder ses enfants, comprendre les lettres.\nCe qui en adviendra se lira sur la page de chaque propos.',
  {
    nl: 'Dank aan de zes tafels. Drie dingen kwamen overal terug: één keer uw verhaal vertellen, opvang voor de kinderen, begrijpelijke brieven.\nWat ervan komt, zult u lezen op de pagina van elke inbreng.',
    en: 'Thanks to the six tables. Three things came back everywhere: telling one’s story once, somebody to mind the children, letters one understands.\nWhat comes of it will be read on the page of each statement.',
  },
);

/** The report of last year’s day, read again by Ana and sent a week after it. Its letters were read long ago. */
export async function reported(scene: Scene, eventId: string): Promise<void> {
  const { tx, networkId, dates } = scene;
  const now = dates.inWeek(dates.lastDay + 1, 4, '11:00');
  const ana = await as(scene, 'Ana Verhaegen', now);
  await introduce(tx, ana, { eventId, introduction, seen: 0 }, now);
  await claimSending(tx, { networkId, eventId }, 1, { by: ana.personId, now });
}
