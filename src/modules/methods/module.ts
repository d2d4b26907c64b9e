import type { Module } from '#platform/module';
import { routes } from './routes.tsx';

export const methods: Module = {
  name: 'methods',
  networkRoutes: routes,
  navigation: ({ t, network }) => [
    { href: `/n/${network.slug}/methods`, label: t('methods.navigation'), icon: 'tree-structure', order: 70 },
  ],
};
