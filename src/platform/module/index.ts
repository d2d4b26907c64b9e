import type { Db } from '#platform/db';
import type { NavigationItem } from '#platform/frame';
import type { Worker } from '#platform/jobs';
import type { LetterWriter } from '#platform/mail';
import type { Member } from '#platform/member';
import type { SubjectKind } from '#platform/subject';
import type { T } from '#platform/texts';
import type { App, NetworkInAddress } from '#platform/web';
import type { WritingKind } from '#platform/writing';

export type Shown = { t: T; network: NetworkInAddress; member: Member | null; path: string };

/**
 * A place in the navigation. `order`: home 0, calendar 10, what is said 20, who is who 40; leave room for others.
 * `covers`: other addresses that belong to it (an event belongs to the calendar).
 */
export type Place = Omit<NavigationItem, 'current'> & { order: number; covers?: string[] };

/** What a module plugs into the application, in its `module.ts`. Everything is optional but the name. */
export type Module = {
  name: string;
  /** Always there, or one of those a network's coordinators can switch off. */
  optional?: boolean;
  /** Addresses of the installation: `/sign-in`, `/p/:code`. */
  routes?: (app: App) => void;
  /** Addresses of a network, given without their `/n/:network`. */
  networkRoutes?: (app: App) => void;
  workers?: Worker[];
  letters?: LetterWriter[];
  subjects?: SubjectKind[];
  /** Texts of it that several people write at once. */
  writings?: WritingKind[];
  /** What it holds of a person, for whoever asks for their own data: section → rows, in words a person understands. */
  exports?: (db: Db, personId: string) => Promise<Record<string, unknown>>;
  /** Its place in the navigation of a network; `current` is decided by the longest address that begins the path. */
  navigation?: (shown: Shown) => Place[];
};

let installed: Module[] = [];

/** Called by `src/app` with every module of the product. */
export function useModules(given: Module[]): void {
  installed = given;
}

/** Names of the modules that a network may switch off. */
export const optionalModules = (): string[] => installed.filter(({ optional }) => optional).map(({ name }) => name);

/** Everything the product holds of a person: module → what it says. */
export async function exportedOf(db: Db, personId: string): Promise<Record<string, Record<string, unknown>>> {
  const parts: Record<string, Record<string, unknown>> = {};
  for (const { name, exports } of installed) if (exports) parts[name] = await exports(db, personId);
  return parts;
}
