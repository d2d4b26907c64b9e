import { type BlockContent, contentOfKind } from '../minutes/block.ts';
import { contentOfPiece, type Owner, type Piece } from './pieces.ts';

type Row = BlockContent & { id: string; agendaItemId: string | null; position: number };

export type RowChanges<Stands extends Row> = {
  added: { id: string; agendaItemId: string | null; position: number; content: BlockContent }[];
  changed: { row: Stands; content: BlockContent }[];
  moved: { id: string; agendaItemId: string | null; position: number }[];
  gone: Stands[];
};

/** What must change in the rows so that they say what the text says. */
export function rowChanges<Stands extends Row>(
  rows: readonly Stands[],
  pieces: readonly Piece[],
  ownerOf: (id: string) => Owner,
): RowChanges<Stands> {
  const stands = new Map(rows.map((row) => [row.id, row]));
  const next = new Map<string | null, number>();
  const changes: RowChanges<Stands> = { added: [], changed: [], moved: [], gone: [] };
  for (const piece of pieces) {
    const { id, item: agendaItemId } = piece;
    const position = next.get(agendaItemId) ?? 0;
    next.set(agendaItemId, position + 1);
    const row = stands.get(id) ?? null;
    stands.delete(id);
    const content = contentOfKind(contentOfPiece(piece, ownerOf(id), row));
    if (!row) {
      changes.added.push({ id, agendaItemId, position, content });
      continue;
    }
    if (!saysSame(row, content)) changes.changed.push({ row, content });
    if (row.position !== position || row.agendaItemId !== agendaItemId)
      changes.moved.push({ id, agendaItemId, position });
  }
  changes.gone.push(...stands.values());
  return changes;
}

export const isNothing = ({ added, changed, moved, gone }: RowChanges<Row>): boolean =>
  added.length + changed.length + moved.length + gone.length === 0;

function saysSame(row: Row, content: BlockContent): boolean {
  const keys = Object.keys(content) as (keyof BlockContent)[];
  return keys.every((key) =>
    key === 'words' ? JSON.stringify(row.words) === JSON.stringify(content.words) : row[key] === content[key],
  );
}
