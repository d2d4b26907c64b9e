export { generateTexts } from '../texts.ts';
export { buildClient } from './client.ts';
export { buildDocumentFonts } from './document-fonts.ts';
export { buildServer } from './server.ts';
export { buildStyles } from './styles.ts';
