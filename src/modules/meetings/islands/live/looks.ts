/** As in `Statement` of #platform/ui: what was settled is solid, the rest is tinted. */
const looks: Record<string, string> = {
  decision: 'kind-petrol',
  action: 'kind-saffron',
  proposal: 'kind-petrol-tint',
  solution: 'kind-petrol-tint',
  wish: 'kind-petrol-tint',
  question: 'kind-plum',
  problem: 'kind-brick',
  drawback: 'kind-brick',
  advantage: 'kind-leaf',
};

export const looksOf = (kind: string): string => looks[kind] ?? '';
