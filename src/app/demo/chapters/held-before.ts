import type { Member } from '#platform/member';
import { lead, writeAgenda } from '../held.ts';
import type { Scene } from '../stage.ts';
import { fr } from '../words.ts';

type Held = { id: string; startsAt: Date };

const spokenOf = [
  [
    {
      title: fr('Choisir le thème de la prochaine Journée', {
        nl: 'Het thema van de volgende netwerkdag kiezen',
        en: 'Choosing the theme of the next network day',
      }),
      kind: 'decision' as const,
      minutes: 40,
    },
    {
      title: fr('Les promesses de l’an dernier : où on en est', {
        nl: 'De beloftes van vorig jaar: hoe staat het ermee',
        en: 'Last year’s promises: where they stand',
      }),
      kind: 'discussion' as const,
      minutes: 45,
    },
  ],
  [
    {
      title: fr('Salle et repas de la Journée', {
        nl: 'Zaal en maaltijd van de netwerkdag',
        en: 'Room and meal of the day',
      }),
      kind: 'decision' as const,
      minutes: 30,
    },
    {
      title: fr('Inviter des personnes concernées : comment, et qui les accompagne', {
        nl: 'Mensen uitnodigen die het zelf meemaken: hoe, en wie gaat met hen mee',
        en: 'Inviting people concerned: how, and who comes with them',
      }),
      kind: 'discussion' as const,
      minutes: 40,
    },
  ],
];

/** What the committees before the last one spoke of: two points each, done within their time or a little over it. */
export async function heldBefore(scene: Scene, leader: Member, meetings: readonly Held[]): Promise<void> {
  for (const [i, meeting] of meetings.entries()) {
    const points = spokenOf[i % spokenOf.length] ?? [];
    await writeAgenda(scene, leader, meeting, points);
    await lead(scene, leader, meeting, [
      ['next', 5],
      ['next', 42],
      ['next', 96],
    ]);
  }
}
