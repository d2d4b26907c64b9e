import type { Module } from '#platform/module';
import { writeInvitation } from './mails/invitation.ts';
import { writePasskeyAdded } from './mails/passkey-added.ts';
import { writeSignInLink } from './mails/sign-in-link.ts';
import { writeSpaceAnswered } from './mails/space-answered.ts';
import { writeSpaceRequested } from './mails/space-requested.ts';
import { beginRoutes } from './routes/begin.tsx';
import { frontRoutes } from './routes/front.tsx';
import { invitationLinkRoutes } from './routes/invitation.tsx';
import { invitationRoutes } from './routes/invitations.tsx';
import { mergerRoutes } from './routes/mergers.tsx';
import { organisationRoutes } from './routes/organisations.tsx';
import { passkeyRoutes } from './routes/passkeys.ts';
import { peopleRoutes } from './routes/people.tsx';
import { signInRoutes } from './routes/sign-in.tsx';
import { spacePeopleRoutes } from './routes/spaces.tsx';
import { subjects } from './subjects.ts';
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
    organisationRoutes(app);
    mergerRoutes(app);
    peopleRoutes(app);
    spacePeopleRoutes(app);
  },
  workers,
  letters: [writeSignInLink, writeInvitation, writePasskeyAdded, writeSpaceRequested, writeSpaceAnswered],
  subjects,
  navigation: ({ t, network }) => [
    { href: `/n/${network.slug}/organisations`, label: t('accounts.directory'), icon: 'address-book', order: 40 },
  ],
};
