export const spaceKinds = ['plenary', 'committee', 'workingGroup'] as const;
export type SpaceKind = (typeof spaceKinds)[number];

/** open: whoever is a member comes in. onRequest: somebody of the network says yes. closed: coordinators add people. */
export const spaceAccesses = ['open', 'onRequest', 'closed'] as const;
export type SpaceAccess = (typeof spaceAccesses)[number];
