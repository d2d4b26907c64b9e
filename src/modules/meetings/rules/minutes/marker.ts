import type { BlockKind, DecisionMode } from './kinds.ts';

export type Marked = { kind: BlockKind; mode: DecisionMode | null; words: string };

/**
 * What people type in front to say what it is: “Décision : …”, “Besluit: …”, “À l’unanimité : …”. null: nothing of it
 * stands there. Only what is followed by a colon counts: “Question de méthode” is a sentence like any other.
 */
export function readMarker(typed: string): Marked | null {
  const found = /^\s*([^\n:]{2,60}?)\s*:\s*(\S[\s\S]*)$/u.exec(typed);
  if (!found) return null;
  const [, before = '', words = ''] = found;
  const plain = plainOf(before);
  const mode = modes.find(([, said]) => said.test(plain))?.[0] ?? null;
  const head = mode ? plain.replace(modeWords, ' ').replace(/[(),]/g, ' ').replace(/\s+/g, ' ').trim() : plain;
  // A way of deciding alone says that it was decided.
  if (mode && head === '') return { kind: 'decision', mode, words: words.trim() };
  const kind = markers.find(([, said]) => said.test(head))?.[0];
  if (!kind || (mode && kind !== 'decision')) return null;
  return { kind, mode, words: words.trim() };
}

const plainOf = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .toLowerCase()
    .trim();

const modes: [DecisionMode, RegExp][] = [
  ['unanimityMinusOne', /unanimite moins (une|1)|eenparig(heid)? min (een|1)|unanimity minus one/],
  ['unanimity', /a l'unanimite|unanimement|eenparig|unanim/],
  ['consensus', /consensus/],
  ['vote', /\b(par vote|au vote|na stemming|by vote)\b/],
];

const modeWords =
  /(a l'|par |bij |met |by |in )?(unanimite moins (une|1)( voix)?|unanimite|unanimement|eenparig(heid)? min (een|1)( stem)?|eenparigheid( van stemmen)?|eenparig|unanimity minus one|unanimity|unanimous(ly)?|consensus|(par|au|na|by) (vote|stemming)|vote)/g;

const markers: [BlockKind, RegExp][] = [
  ['decision', /^(decisions?( prises?)?|besluit(en)?|beslissing(en)?|beslist|decisions? (taken|made)|decided)$/],
  ['action', /^(actions?|a faire|taches?|acties?|te doen|actiepunt|to do|todo|action points?)$/],
  ['proposal', /^(autres? )?propositions?( de .{2,30})?$|^(ander )?voorstel(len)?$|^(other )?proposals?$/],
  ['question', /^questions?$|^vragen?$|^vraag$/],
  ['problem', /^problemes?$|^difficultes?$|^proble(em|men)$|^moeilijkheid$|^problems?$/],
  ['solution', /^solutions?( eventuelles?| possibles?)?$|^(mogelijke )?oplossing(en)?$|^possible solutions?$/],
  ['advantage', /^avantages?$|^voorde(el|len)$|^advantages?$/],
  ['drawback', /^desavantages?$|^inconvenients?$|^nade(el|len)$|^drawbacks?$|^disadvantages?$/],
  ['wish', /^souhaits?$|^wens(en)?$|^wish(es)?$/],
  ['remark', /^rem(\.|arques?)?$|^nb$|^n\.b\.$|^opm(\.|erking(en)?)?$|^remarks?$|^notes?$/],
  ['information', /^infos?\.?$|^informations?$|^pour information$|^informatie$|^ter info(rmatie)?$|^mededeling(en)?$/],
];
