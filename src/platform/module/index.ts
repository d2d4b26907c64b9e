import type { NavigationItem } from '#platform/frame';
import type { Worker } from '#platform/jobs';
import type { LetterWriter } from '#platform/mail';
import type { Member } from '#platform/member';
import type { SubjectKind } from '#platform/subject';
import type { T } from '#platform/texts';
import type { App, NetworkInAddress } from '#platform/web';

export type Shown = { t: T; network: NetworkInAddress; member: Member | null; path: string };

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
  /** Its place in the navigation of a network; `current` is decided by the longest address that begins the path. */
  navigation?: (shown: Shown) => Omit<NavigationItem, 'current'>[];
};
