export { networkById, networkBySlug } from './store/network.ts';
export { saveNetwork } from './store/save-network.ts';
