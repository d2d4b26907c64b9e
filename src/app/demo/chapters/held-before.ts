import type { Member } from '#platform/member';
import { agendaOf } from '../../../modules/meetings/store/agenda.ts';
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

/**
 * What the committees before the last one spoke of: two points each, done within their time or a little over it. Where
 * minutes tell it already, nothing is added to them.
 */
export async function heldBefore(scene: Scene, leader: Member, meetings: readonly Held[]): Promise<void> {
  const { tx, networkId } = scene;
  for (const [i, meeting] of meetings.entries()) {
    if ((await agendaOf(tx, { networkId, eventId: meeting.id })).length > 0) continue;
    const points = spokenOf[i % spokenOf.length] ?? [];
    await writeAgenda(scene, leader, meeting, points);
    await lead(scene, leader, meeting, [
      ['next', 5],
      ['next', 42],
      ['next', 96],
    ]);
  }
}

/** What the plenary of the summer spoke of: the promises of the year, one after the other. */
export async function plenaryHeld(scene: Scene, leader: Member, meeting: Held): Promise<void> {
  await writeAgenda(scene, leader, meeting, [
    {
      title: fr('Chaque promesse de la Journée : tenue, en route ou abandonnée', {
        nl: 'Elke belofte van de netwerkdag: nagekomen, onderweg of opgegeven',
        en: 'Each promise of the day: kept, under way or given up',
      }),
      kind: 'discussion',
      minutes: 90,
    },
    {
      title: fr('Ce que nous disons aux personnes qui ont posé les questions', {
        nl: 'Wat we zeggen aan de mensen die de vragen stelden',
        en: 'What we tell the people who asked the questions',
      }),
      kind: 'decision',
      minutes: 30,
    },
  ]);
  await lead(scene, leader, meeting, [
    ['next', 5],
    ['next', 100],
    ['next', 128],
  ]);
}
