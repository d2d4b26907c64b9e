import { organisationLikeness } from '../attendance/likeness.ts';
import type { Resolving } from '../dates/resolve.ts';
import { emailsIn } from '../links/links.ts';
import { type Piece, trimmed, wordsIn } from '../text/pieces.ts';
import { bySpacedSigns, splitAt } from '../text/split.ts';
import { doersAt, isDoing, isKnown } from './doers.ts';
import { dueIn, SOON } from './due.ts';
import { foldedName, isAllKnown, isPeople, isSure } from './who.ts';

export interface Charge {
  readonly owner: string | null;
  readonly due: string | null;
  /** What is to be done, without who and when where these stand apart from it. */
  readonly what: Piece;
}

const ROLE =
  /^(?:responsables?|resp|redaction|pilote|pilotage|porte par|qui|wie|who|owner|par|door|by|verantwoordelijke|porteur|trekker|en charge)\.? ?: ?/;

/** Who does it and until when: behind an arrow, in brackets at the end, or before a colon. */
export function chargeOf(piece: Piece, people: ReadonlySet<string>, resolving: Resolving): Charge {
  const { document } = resolving;
  const { clean, folded } = document;
  const arrow = lastArrow(clean, piece);
  if (arrow) {
    const behind = trimmed(document, { start: arrow.end, end: piece.end }, ' ,.;');
    // “Ada -> appeler la banque”: who, then what.
    const left = wordsIn(document, trimmed(document, { start: piece.start, end: arrow.start }, ' :-'));
    if (isPeople(left, people) && /^[a-zß-öø-ÿœ]/u.test(clean.charAt(behind.start))) {
      return { owner: left, due: dueIn(behind, resolving, false), what: behind };
    }
    // “… pas encore fait → Anna le prévoit pour janvier”.
    const doers = isDoing(document, behind, people)
      ? doersAt(clean.slice(behind.start, behind.end), people)
      : undefined;
    if (doers) return { owner: doers, due: dueIn(behind, resolving, false), what: behind };
    const owner = ownerAt(behind, people, resolving, true);
    const due = dueIn(behind, resolving, true);
    if (owner || due) return { owner, due, what: trimmed(document, { start: piece.start, end: arrow.start }, ' ,;:') };
  }
  const bracket = /[([]([^()[\]\n]{2,80})[)\]][ .;,]*$/.exec(
    clean.slice(Math.max(piece.start, piece.end - 100), piece.end),
  );
  if (bracket) {
    const start = piece.end - bracket[0].length;
    const inside = trimmed(document, { start: start + 1, end: start + 1 + (bracket[1]?.length ?? 0) });
    const owner = ownerAt(inside, people, resolving, true);
    const due = dueIn(inside, resolving, true);
    if (owner)
      return {
        owner,
        due: due ?? dueIn({ start: piece.start, end: start }, resolving, false),
        what: trimmed(document, { start: piece.start, end: start }, ' ,;:'),
      };
    // “Affiche : Grace (pour fin mars)”: who stands before the brackets, when in them.
    if (due !== null) {
      const charge = chargeOf(
        { start: piece.start, end: trimmed(document, { start: piece.start, end: start }).end },
        people,
        resolving,
      );
      return {
        owner: charge.owner,
        due: charge.due ?? due,
        what:
          charge.what.end < trimmed(document, { start: piece.start, end: start }).end || charge.what.start > piece.start
            ? charge.what
            : trimmed(document, piece),
      };
    }
  }
  const within = /\(([^()\n]{2,40})\)/.exec(clean.slice(piece.start, Math.min(piece.end, piece.start + 400)));
  if (within && isAllKnown(within[1] ?? '', people)) {
    const due = dueIn(piece, resolving, false);
    const behind = trimmed(document, { start: piece.start + within.index + within[0].length, end: piece.end }, ' ,;.-');
    // “lettre au TEC (Sonia), pour le 30 avril”: behind the brackets stands nothing but when.
    const ends =
      due !== null &&
      behind.start < behind.end &&
      behind.end - behind.start <= 40 &&
      dueIn(behind, resolving, true) === due;
    const what = ends ? { start: piece.start, end: piece.start + within.index } : piece;
    return { owner: within[1] ?? null, due, what: trimmed(document, what) };
  }
  // “Toon        aardappelen leveren”: who and what stand in columns.
  const spaced = /^(\S.{1,38}?) {2,}(?=\S)/.exec(clean.slice(piece.start, piece.start + 60));
  if (spaced && isAllKnown(spaced[1] ?? '', people)) {
    const what = trimmed(document, { start: piece.start + spaced[0].length, end: piece.end });
    return { owner: spaced[1] ?? null, due: dueIn(what, resolving, false), what };
  }
  const colon = /^([^:\n]{2,50}?) ?:(?= )/.exec(clean.slice(piece.start, piece.start + 54));
  const behind = colon && trimmed(document, { start: piece.start + colon[0].length, end: piece.end }, ' .;');
  const turned = behind && wordsIn(document, behind);
  if (
    turned &&
    colon &&
    behind.end - behind.start <= 60 &&
    !isKnown(colon[1] ?? '', people) &&
    isAllKnown(turned, people)
  )
    return {
      owner: turned,
      due: null,
      what: trimmed(document, { start: piece.start, end: piece.start + (colon[1]?.length ?? 0) }),
    };
  const split =
    turned && colon && !isKnown(colon[1] ?? '', people) ? whoThenWhen(behind, people, resolving) : undefined;
  if (split && colon)
    return { ...split, what: trimmed(document, { start: piece.start, end: piece.start + (colon[1]?.length ?? 0) }) };
  const named =
    colon && isPeople(colon[1] ?? '', people) && (people.size === 0 || isSure(colon[1] ?? '', people))
      ? (colon[1] ?? '').replace(/^@/, '')
      : null;
  if (named !== null && colon) {
    const what = trimmed(document, { start: piece.start + colon[0].length, end: piece.end });
    return { owner: named.trim(), due: dueIn(what, resolving, false), what: withoutWhen(what, resolving) };
  }
  const dashed = dashedCharge(piece, people, resolving);
  if (dashed) return dashed;
  const label =
    /^[^:\n]{2,60} ?: (?=@?[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž])/u.exec(
      clean.slice(piece.start, Math.min(piece.end, piece.start + 66)),
    )?.[0].length ?? 0;
  const owner =
    doersAt(clean.slice(piece.start, piece.start + 140), people) ??
    doersAt(clean.slice(piece.start + label, piece.start + label + 140), people) ??
    null;
  const written = folded.slice(piece.start, piece.end);
  const due = dueIn(piece, resolving, false) ?? SOON.exec(written)?.[1] ?? null;
  return { owner: owner ?? subjectOf(piece, resolving), due, what: withoutWhen(trimmed(document, piece), resolving) };
}

const TAKES_ON =
  /^([^,:;.()]{2,50}?) (?:s'engage(?:nt)? a|se charge(?:nt)? d|s'occupe(?:nt)? d|promet(?:tent)? d|s'en (?:charge|occupe)|prend en charge|neemt .{2,60} op zich|neemt dit op|belooft|verbindt zich|engageert zich|undertakes to|promised to|volunteered to|offered to)/;

/** “Mme l’échevine s’engage à …”, “de stad neemt dit op zich”: whoever stands before the promise. */
function subjectOf(piece: Piece, { document }: Resolving): string | null {
  const found = TAKES_ON.exec(document.folded.slice(piece.start, Math.min(piece.end, piece.start + 160)))?.[1];
  return found === undefined ||
    / (?:que|qu'|dat|that|si|of|et|en|and) /.test(` ${found} `) ||
    found.split(' ').length > 6
    ? null
    : wordsIn(document, { start: piece.start, end: piece.start + found.length });
}

/** “Tine, eind september”: people, then nothing but until when. */
function whoThenWhen(
  behind: Piece,
  people: ReadonlySet<string>,
  resolving: Resolving,
): { owner: string; due: string | null } | undefined {
  const { document } = resolving;
  if (behind.end - behind.start > 80) return undefined;
  for (const { index } of document.clean.slice(behind.start, behind.end).matchAll(/, | - | \(|; /g)) {
    const who = trimmed(document, { start: behind.start, end: behind.start + index });
    const when = trimmed(document, { start: behind.start + index + 1, end: behind.end }, ' ,;().-');
    if (!isAllKnown(wordsIn(document, who), people)) continue;
    const due = dueIn(when, resolving, true);
    if (due !== null && when.end - when.start <= 40) return { owner: wordsIn(document, who), due };
  }
  return undefined;
}

/** “publier l’offre / deadline 8 avril”: until when, behind a stroke, is no part of what. */
function withoutWhen(piece: Piece, resolving: Resolving): Piece {
  const { document } = resolving;
  const found =
    / ?(?:\/|\||-) (?:deadline|echeance|delai|date limite|termijn|due|tegen|uiterlijk|d'ici|avant|pour le|by) ?:? ?[^/|]{2,40}$/.exec(
      document.folded.slice(piece.start, piece.end),
    );
  if (!found || found.index < 4) return piece;
  const tail = { start: piece.start + found.index, end: piece.end };
  return dueIn(tail, resolving, true) === null ? piece : trimmed(document, { start: piece.start, end: tail.start });
}

/** “Réserver le podium – Mathieu – 28/02”, “Anna + Bram – liste – 15/10”: what, who and when between dashes. */
function dashedCharge(piece: Piece, people: ReadonlySet<string>, resolving: Resolving): Charge | undefined {
  const { document } = resolving;
  if (piece.end - piece.start > 240) return undefined;
  const parts = splitAt(document, piece, bySpacedSigns(document, '-|')).map((part) => trimmed(document, part, ' .;'));
  if (parts.length < 2 || parts.length > 5) return undefined;
  const who = parts.find((part) => isAllKnown(wordsIn(document, part), people));
  if (!who) return undefined;
  const others = parts.filter((part) => part !== who);
  const when = others.find(
    (part) => part.end - part.start <= 40 && others.length > 1 && dueIn(part, resolving, true) !== null,
  );
  const what = others
    .filter((part) => part !== when)
    .toSorted((one, other) => other.end - other.start - (one.end - one.start))[0];
  if (!what) return undefined;
  return {
    owner: wordsIn(document, who),
    due: when ? dueIn(when, resolving, true) : dueIn(what, resolving, false),
    what,
  };
}

function lastArrow(clean: string, { start, end }: Piece): Piece | undefined {
  const text = clean.slice(start, end);
  const found = ['→', '->', '=>', '>>']
    .map((sign) => ({ at: text.lastIndexOf(sign), length: sign.length }))
    .filter(({ at }) => at > 0);
  const last = found.toSorted((one, other) => other.at - one.at)[0];
  return last && text.length - last.at <= 120
    ? { start: start + last.at, end: start + last.at + last.length }
    : undefined;
}

function ownerAt(piece: Piece, people: ReadonlySet<string>, { document }: Resolving, apart: boolean): string | null {
  const role = ROLE.exec(document.folded.slice(piece.start, piece.end))?.[0].length ?? 0;
  const from = piece.start + role;
  const words = document.clean.slice(from, piece.end);
  const [email] = emailsIn(document.clean, { start: from, end: piece.end });
  const end = words.search(
    /[,;:(]| - |(?<= )(?:pour|avant|d'ici|tegen|voor|by|before|uiterlijk|au plus|ten laatste)(?= )|\d/i,
  );
  const name = trimmed(document, { start: from, end: end === -1 ? piece.end : from + end }, ' .-');
  const text = wordsIn(document, name);
  if (email && email.start <= name.end) return null;
  // “→ service des Sports”.
  if (apart && text.split(' ').length <= 4 && organisationLikeness(text) >= 0.9 && !/\d/.test(text)) return text;
  return (apart ? isPeople(text, people) || (role > 0 && text !== '') : people.has(foldedName(text))) ? text : null;
}
