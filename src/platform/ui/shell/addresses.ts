/** Addresses of the installation that every page leads to. The application answers them. */
export const addresses = {
  home: '/',
  signIn: '/sign-in',
  account: '/me',
  /** POST with `_method=delete`: sign out. */
  session: '/session',
  /** POST `lang` and `back`. */
  language: '/language',
} as const;
