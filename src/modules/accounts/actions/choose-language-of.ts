import { type Db, inTransaction } from '#platform/db';
import type { Language } from '#platform/texts';
import { rememberLanguage } from '../store/person.ts';

export const chooseLanguageOf = (db: Db, personId: string, language: Language): Promise<void> =>
  inTransaction(db, (tx) => rememberLanguage(tx, personId, language));
