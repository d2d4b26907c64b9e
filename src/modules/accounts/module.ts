import type { Module } from '#platform/module';
import { writeEmailChange } from './mails/email-change.ts';
import { writeEmailChanged } from './mails/email-changed.ts';
import { writeErased } from './mails/erased.ts';
import { writeInvitation } from './mails/invitation.ts';
import { writePasskeyAdded } from './mails/passkey-added.ts';
import { writeSignInLink } from './mails/sign-in-link.ts';
import { writeSpaceAnswered } from './mails/space-answered.ts';
import { writeSpaceRequested } from './mails/space-requested.ts';
import { beginRoutes } from './routes/begin.tsx';
import { frontRoutes } from './routes/front.tsx';
import { invitationLinkRoutes } from './routes/invitation.tsx';
import { invitationRoutes } from './routes/invitations.tsx';
import { meRoutes } from './routes/me.tsx';
import { mergerRoutes } from './routes/mergers.tsx';
import { myDataRoutes } from './routes/my-data.tsx';
import { organisationChangeRoutes } from './routes/organisation-changes.tsx';
import { organisationRoutes } from './routes/organisations.tsx';
import { passkeyRoutes } from './routes/passkeys.ts';
import { peopleRoutes } from './routes/people.tsx';
import { securityRoutes } from './routes/security.tsx';
import { signInRoutes } from './routes/sign-in.tsx';
import { spacePeopleRoutes } from './routes/spaces.tsx';
import { exportOfPerson } from './store/export.ts';
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
    meRoutes(app);
    securityRoutes(app);
    myDataRoutes(app);
  },
  networkRoutes: (app) => {
    invitationRoutes(app);
    organisationChangeRoutes(app);
    organisationRoutes(app);
    mergerRoutes(app);
    peopleRoutes(app);
    spacePeopleRoutes(app);
  },
  workers,
  letters: [
    writeSignInLink,
    writeInvitation,
    writeEmailChange,
    writeEmailChanged,
    writePasskeyAdded,
    writeSpaceRequested,
    writeSpaceAnswered,
    writeErased,
  ],
  exports: exportOfPerson,
  subjects,
  navigation: ({ t, network }) => [
    {
      href: `/n/${network.slug}/organisations`,
      label: t('accounts.directory'),
      icon: 'address-book',
      order: 40,
      covers: [`/n/${network.slug}/people`, `/n/${network.slug}/invitations`],
    },
  ],
};
