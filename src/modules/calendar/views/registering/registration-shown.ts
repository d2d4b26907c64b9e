import type { Frame } from '#platform/frame';
import type { RefilledForm } from '#platform/web';
import type { Closed, RegistrationRefusal, RegistrationState } from '../../rules/registering/registration.ts';
import type { EventOnPage } from '../../store/events/event-page.ts';

/** tooOften: too many registrations come from one place, nothing was decided. */
export type RefusalShown = RegistrationRefusal | 'tooOften';

/** What the sheet on the page of an event is given. */
export type RegistrationShown = {
  frame: Frame;
  event: EventOnPage;
  /** The event's own address. */
  path: string;
  /** What keeps everybody from registering. null: nothing. */
  closed: Closed | null;
  /** All places are taken. */
  isFull: boolean;
  /** How many of one organisation may come. null: as many as want to. */
  ownQuota: number | null;
  isOver: boolean;
  /** null: a visitor. */
  member: { name: string; organisation: string | null } | null;
  /** What a visitor typed, come back to be corrected. */
  refilled: RefilledForm | null;
  /** What was refused just now. */
  refusal: RefusalShown | null;
  /** Names the request, so that it counts once. */
  formKey: string;
  signInHref: string;
  isCoordinator: boolean;
  /** Nothing is asked beside who comes: the form is one click, or stands here. */
  isOneClick: boolean;
  /** The page of their own registration. null: they have none. */
  ownHref: string | null;
  /** Whom this member registered, each with the page of their registration. */
  brought: readonly { name: string; code: string; state: Exclude<RegistrationState, 'withdrawn'>; href: string }[];
};
