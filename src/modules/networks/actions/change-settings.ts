import { type Db, inTransaction } from '#platform/db';
import { keepFile, removeFile } from '#platform/files';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { sameText } from '#platform/texts';
import { changedFields } from '../rules/changes.ts';
import { keepChange } from '../store/changes.ts';
import { type Settings, saveSettings, settingsToChange } from '../store/network.ts';

export type Logo = { name: string; contentType: string; bytes: Uint8Array };

type Changing = {
  version: number;
  settings: Omit<Settings, 'look'> & { accent: Settings['look']['accent'] };
  /** keep: leave it as it is. */
  logo: Logo | 'keep' | 'remove';
};

export type SettingsDecision = { outcome: 'changed' } | { outcome: 'stale'; current: Settings & { version: number } };

export function changeSettings(db: Db, member: Member, changing: Changing, now: Date): Promise<SettingsDecision> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    const { version, ...current } = orMissing(await settingsToChange(tx, networkId));
    if (version !== changing.version) return { outcome: 'stale', current: { version, ...current } };

    const { accent, about, ...rest } = changing.settings;
    const kept = current.look.logoId;
    if (kept && changing.logo !== 'keep') await removeFile(tx, { networkId, id: kept });
    const logoId =
      changing.logo === 'keep'
        ? kept
        : changing.logo === 'remove'
          ? null
          : await keepFile(tx, {
              ...changing.logo,
              subject: { networkId, kind: 'network', id: networkId },
              by: personId,
              now,
            });
    const words = about && current.about ? sameText(current.about, about.text) : about;
    const settings: Settings = { ...rest, about: words, look: { accent, logoId } };

    await saveSettings(tx, networkId, settings);
    await keepChange(
      tx,
      { networkId, thingId: networkId },
      { before: changedFields(current, settings), by: personId, now },
    );
    return { outcome: 'changed' };
  });
}
