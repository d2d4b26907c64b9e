import type { Module } from '#platform/module';
import { writeInvitation } from './mails/invitation.ts';
import { writePasskeyAdded } from './mails/passkey-added.ts';
import { writeSignInLink } from './mails/sign-in-link.ts';
import { beginRoutes } from './routes/begin.tsx';
import { frontRoutes } from './routes/front.tsx';
import { invitationLinkRoutes } from './routes/invitation.tsx';
import { invitationRoutes } from './routes/invitations.tsx';
import { passkeyRoutes } from './routes/passkeys.ts';
import { signInRoutes } from './routes/sign-in.tsx';
import { workers } from './worker.ts';

export const accounts: Module = {
  name: 'accounts',
  routes: (app) => {
    frontRoutes(app);
    signInRoutes(app);
    passkeyRoutes(app);
    beginRoutes(app);
    invitationLinkRoutes(app);
  },
  networkRoutes: (app) => {
    invitationRoutes(app);
  },
  workers,
  letters: [writeSignInLink, writeInvitation, writePasskeyAdded],
};
