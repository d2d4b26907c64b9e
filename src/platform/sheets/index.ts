/** Files of people's spreadsheets ↔ tables of cells. Knows nothing of what the cells mean. */
export { readPaste } from './paste.ts';
export { readSheet } from './read-sheet.ts';
export {
  type FoundFile,
  isBlankRow,
  type Sheet,
  type SheetFormat,
  type SheetReading,
  sheetLimits,
  type UnreadReason,
} from './sheet.ts';
export { fileKind, writeSheet } from './write-sheet.ts';
