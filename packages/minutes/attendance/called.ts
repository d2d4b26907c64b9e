import type { Document } from '../text/document.ts';
import { type Piece, trimmed } from '../text/pieces.ts';
import { bySigns, splitAt } from '../text/split.ts';
import { initialsOf, isInitials, organisationLikeness, personLikeness } from './likeness.ts';

/** “AB (Anna Bel, Rivage)”, “moi (Nadège, la Ruche)”: who is meant stands in the brackets, and where they belong behind it. */
export function calledIn(
  document: Document,
  name: Piece,
  inside: Piece | undefined,
): { name: Piece; organisation: Piece | null } | undefined {
  if (!inside) return undefined;
  const textOf = (piece: Piece) => document.clean.slice(piece.start, piece.end);
  const [first, ...others] = splitAt(document, inside, bySigns(document, ',;')).map((piece) =>
    trimmed(document, piece, ' .-'),
  );
  if (!first) return undefined;
  const short = textOf(name);
  const meant = ME.test(short)
    ? /^[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]/u.test(textOf(first))
    : isInitials(short) && initialsOf(textOf(first)).includes(short.replace(/\./g, ''));
  if (!meant || personLikeness(textOf(first)) < 0.5) return undefined;
  const last = others.at(-1);
  return { name: first, organisation: others[0] && last ? { start: others[0].start, end: last.end } : null };
}

const ME = /^(?:moi(?:-m[êe]me)?|ik(?:zelf)?|me|myself|I)$/i;
const TITLE = String.raw`(?:(?:M\.|MM\.|Mmes?|Mlle|Mr|Mrs|Ms|Mevr\.?|Dhr\.?|Dr\.?) )?`;
const NAME = `${TITLE}[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž][A-Za-zÀ-ÖØ-öø-ɏͰ-῿'-]*(?: [A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž][A-Za-zÀ-ÖØ-öø-ɏͰ-῿'.-]*){0,3}`;
const OF = new RegExp(
  `^(${NAME}(?: (?:et|en|and|&) ${NAME})*) (?:(pour (?:la |le |les |l')?|voor (?:de |het )?|from (?:the )?|for (?:the )?|chez )|(de la |de l'|du |des |d'|van (?:de |het |'t )?|of (?:the )?))(?=[A-Za-zÀ-ÖØ-öø-ɏͰ-῿])`,
  'u',
);
const NO_PLACE = /^(?:point|punt|item|partie|premier|premiere|deuxieme|la suite|le debut|\d)/;

/** “Hakim et Julie de la mission locale”, “Octave Nihoul pour la banque alimentaire”. “Anne de la Tour” is a name. */
export function fromWhere(document: Document, piece: Piece): { name: Piece; organisation: Piece } | undefined {
  const text = document.clean.slice(piece.start, piece.end);
  const [lead, names, plainly, particle] = OF.exec(text) ?? [];
  if (lead === undefined || names === undefined) return undefined;
  const rest = text.slice(lead.length);
  // “Les Compagnons du Val” are an organisation themselves.
  if (personLikeness(names.split(/ (?:et|en|and|&) /)[0] ?? '') < 0.5) return undefined;
  if (NO_PLACE.test(document.folded.slice(piece.start + lead.length, piece.end)) || rest.length > 60) return undefined;
  const several = / (?:et|en|and|&) /.test(names);
  const common = /^[a-zß-öø-ÿœ]/u.test(rest) || organisationLikeness(rest) >= 0.7;
  if (plainly === undefined && !common && !(several && particle === "d'")) return undefined;
  return {
    name: { start: piece.start, end: piece.start + names.length },
    organisation: { start: piece.start + lead.length, end: piece.end },
  };
}

/** “Lotte vanaf 10u”, “Karim jusque 11h”: for how long is no part of the name. */
export function withoutHours({ folded }: Document, { start, end }: Piece): Piece {
  const found =
    / (?:vanaf|tot|a partir de|des|jusque|jusqu'a|from|until|till|om|at|a) \d| (?:dropped off|left|joined|arrived|a quitte|est partie?|est arrivee?|vertrok|kwam|vertrekt|arrive|part) (?:after|at|early|late|later|om|na|vroeger|a |vers|apres|avant)/.exec(
      folded.slice(start, end),
    );
  return { start, end: found ? start + found.index : end };
}
