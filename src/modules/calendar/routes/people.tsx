import type { App } from '#platform/web';

export const peopleRoutes = (_app: App): void => {};
