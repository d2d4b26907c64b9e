import type { Method } from '../rules/method.ts';
import { oneTwoFourAll } from './1-2-4-tous.ts';
import { balint } from './balint.ts';
import { barometre } from './barometre.ts';
import { checkIn } from './check-in.ts';
import { codeveloppement } from './codeveloppement.ts';
import { tenTenTen } from './dix-dix-dix.ts';
import { etudeDeCasActeurs } from './etude-de-cas-acteurs.ts';
import { fishbowl } from './fishbowl.ts';
import { forumOuvert } from './forum-ouvert.ts';
import { gease } from './gease.ts';
import { gim } from './gim.ts';
import { impromptuNetworking } from './impromptu-networking.ts';
import { incidentmethode } from './incidentmethode.ts';
import { neufPourquoi } from './neuf-pourquoi.ts';
import { petitDejeunerTireAuSort } from './petit-dejeuner-tire-au-sort.ts';
import { roddelmethode } from './roddelmethode.ts';
import { roleInverse } from './role-inverse.ts';
import { speedMeeting } from './speed-meeting.ts';
import { theatreForum } from './theatre-forum.ts';
import { triz } from './triz.ts';
import { troika } from './troika.ts';
import { vijfstappen } from './vijfstappen.ts';
import { worldCafe } from './world-cafe.ts';

/** Every method of the library, in the order of the list: those of network days first. One file each. */
export const library: readonly Method[] = [
  tenTenTen,
  etudeDeCasActeurs,
  worldCafe,
  petitDejeunerTireAuSort,
  speedMeeting,
  codeveloppement,
  gease,
  incidentmethode,
  roddelmethode,
  balint,
  vijfstappen,
  oneTwoFourAll,
  impromptuNetworking,
  troika,
  triz,
  neufPourquoi,
  forumOuvert,
  fishbowl,
  theatreForum,
  gim,
  roleInverse,
  checkIn,
  barometre,
];

const byId = new Map(library.map((method) => [method.id, method]));

export const methodById = (id: string): Method | null => byId.get(id) ?? null;
