import type { App } from '#platform/web';

export const importRoutes = (_app: App): void => {};
