import { addPole } from '../../../modules/calendar/actions/poles/add-pole.ts';
import { polesOffered } from '../../../modules/calendar/store/events/poles.ts';
import { as, type PoleKey, type Scene } from '../stage.ts';
import { fr } from '../words.ts';

const names = {
  orient: fr("S'orienter", { nl: 'Zich oriënteren', en: 'Finding one’s way' }),
  discover: fr('Découvrir un métier', { nl: 'Een beroep ontdekken', en: 'Discovering a trade' }),
  equip: fr("S'outiller", { nl: 'Gereedschap verzamelen', en: 'Getting equipped' }),
  all: fr('Transversal', { nl: 'Transversaal', en: 'Transversal' }),
};

/** What the network sorts its dates by. */
export async function poles(scene: Scene): Promise<void> {
  const { tx, dates, networkId } = scene;
  const now = dates.inWeek(-40, 2, '11:20');
  const ana = await as(scene, 'Ana Verhaegen', now);
  for (const key of Object.keys(names) as PoleKey[]) {
    await addPole(tx, ana, { name: names[key], once: null, page: '' }, now);
    scene.poleIds[key] = (await polesOffered(tx, networkId, null)).at(-1)?.id ?? null;
  }
}
