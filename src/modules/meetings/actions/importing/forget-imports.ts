import { type Db, inTransaction } from '#platform/db';
import { removedEndBefore, unsavedEndBefore } from '../../rules/importing/retention.ts';
import { forgetImportsBefore } from '../../store/importing/imports.ts';

export const forgetImports = (db: Db, now: Date): Promise<void> =>
  inTransaction(db, (tx) =>
    forgetImportsBefore(tx, { unsaved: unsavedEndBefore(now), removed: removedEndBefore(now) }),
  );
