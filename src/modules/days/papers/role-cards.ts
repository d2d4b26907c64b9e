import { type PaperDay, type PaperLook, printed, type RenderPdf } from './paper.ts';
import { roleCardsTemplate } from './role-cards.typ.ts';
import { filled, type PaperWord } from './words.ts';

export interface RoleCards {
  day: PaperDay;
  /** How many tables want them. */
  tables: number;
}

const ROLES = ['facilitator', 'timeKeeper', 'rapporteur'] as const;

/** One card a role, to be cut, as many as there are tables: what whoever has it does. */
export function roleCards(renderPdf: RenderPdf, { day, tables }: RoleCards, look: PaperLook): Promise<Uint8Array> {
  const { words } = look;
  const cards = ROLES.map((role) => ({
    role: words[`roleCards.is.${role}` satisfies PaperWord],
    does: words[`roleCards.${role}` satisfies PaperWord].split('|'),
  }));
  const title = filled(words['roleCards.title'], { day: day.day });
  const content = { cards, times: Math.max(1, tables), words: { cut: words['roleCards.cut'] } };
  return printed(renderPdf, { template: roleCardsTemplate, title, day, content }, look);
}
