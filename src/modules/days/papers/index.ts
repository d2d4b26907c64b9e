export { type Badge, type Badges, badges } from './badges/badges.ts';
export { BADGE_FORMATS, type BadgeFormat } from './badges/formats.ts';
export { type DoorList, type DoorListPerson, doorList } from './door-list.ts';
export { type GroupMark, type MarkLetter, markLabel, markLetters, markOfGroup } from './marks.ts';
export type { Ink, PaperDay, PaperLook, PaperRound, RenderPdf } from './paper.ts';
export { type RoundPoster, roundPoster } from './round-poster.ts';
export { type TableListGroup, type TableLists, tableLists } from './table-lists.ts';
export type { PaperWord, PaperWords } from './words.ts';
