export const experimentsPath = (slug: string): string => `/n/${slug}/experiments`;
export const experimentPath = (slug: string, id: string): string => `${experimentsPath(slug)}/${id}`;
