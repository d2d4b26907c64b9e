/** What somebody wrote and where they stood after a day. All of it is invented. */
export type EvaluationAnswer = {
  lang: 'fr' | 'nl';
  good?: string;
  bad?: string;
  wish?: string;
  /** On the line from nothing one can use to a lot. */
  at: number;
  /** o1 yes, o2 it depends on the theme, o3 no. */
  again: 'o1' | 'o2' | 'o3';
};

export const saidOfLastYear: EvaluationAnswer[] = [
  { lang: 'fr', good: 'Le repas\nChanger de table', bad: 'Trop de temps en plénière', at: 70, again: 'o1' },
  { lang: 'fr', good: "Rencontrer des personnes que je n'avais qu'au téléphone", at: 80, again: 'o1' },
  {
    lang: 'nl',
    good: 'Aan tafel zitten met mensen die zelf aan het loket stonden',
    wish: 'Meer tijd per tafel',
    at: 90,
    again: 'o1',
  },
  {
    lang: 'fr',
    bad: 'On ne sait pas qui fait la suite',
    wish: "Dire qui s'engage à quoi avant de partir",
    at: 40,
    again: 'o2',
  },
  { lang: 'fr', good: 'Le repas', bad: 'Le bruit dans la grande salle', at: 60, again: 'o1' },
  { lang: 'nl', bad: 'Te veel Frans in de plenaire', at: 50, again: 'o2' },
  { lang: 'fr', good: 'Les usagers ont parlé, et on les a écoutés', at: 90, again: 'o1' },
  { lang: 'fr', wish: 'Des nouvelles de ce qui a été décidé, au printemps', at: 60, again: 'o1' },
  { lang: 'fr', good: 'Changer de table', at: 70, again: 'o1' },
  { lang: 'nl', good: 'Afwisseling van tafels', wish: 'Alles in twee talen', at: 70, again: 'o1' },
  { lang: 'fr', bad: 'On ne sait pas qui fait la suite', at: 30, again: 'o2' },
  { lang: 'fr', good: 'Une journée sans écran', at: 80, again: 'o1' },
  { lang: 'fr', bad: 'Le bruit dans la grande salle', wish: 'Une salle plus petite', at: 50, again: 'o2' },
  { lang: 'fr', good: 'Le repas', wish: 'Revenir avec deux collègues', at: 80, again: 'o1' },
  { lang: 'nl', good: 'Het eten', at: 60, again: 'o1' },
  { lang: 'fr', bad: "Le titre promettait plus que ce qu'on a fait", at: 20, again: 'o3' },
  { lang: 'fr', good: 'Le théâtre du guichet', at: 90, again: 'o1' },
  { lang: 'fr', wish: "Dire qui s'engage à quoi avant de partir", at: 60, again: 'o1' },
  { lang: 'nl', bad: 'Te weinig pauzes', at: 50, again: 'o2' },
  { lang: 'fr', good: 'Rencontrer la mission locale', at: 70, again: 'o1' },
  { lang: 'fr', bad: 'Les situations étaient trop longues à lire', at: 40, again: 'o2' },
  { lang: 'fr', good: 'Le repas', wish: 'Commencer à 9 h 30', at: 80, again: 'o1' },
];

export const saidTheYearBefore: EvaluationAnswer[] = [
  { lang: 'fr', good: 'Le lieu', bad: 'Toujours avec les mêmes personnes', at: 40, again: 'o2' },
  { lang: 'fr', good: 'Le repas', at: 50, again: 'o1' },
  { lang: 'nl', bad: 'Alles in het Frans', at: 20, again: 'o2' },
  { lang: 'fr', bad: 'Beaucoup de discours', wish: 'Travailler à de petites tables', at: 30, again: 'o2' },
  { lang: 'fr', good: 'Mettre un visage sur un nom', at: 60, again: 'o1' },
  { lang: 'fr', bad: 'Beaucoup de discours', at: 30, again: 'o3' },
  { lang: 'fr', wish: 'Travailler à de petites tables', at: 50, again: 'o1' },
  { lang: 'nl', good: 'De ontvangst', at: 50, again: 'o1' },
  { lang: 'fr', bad: "Aucune suite depuis l'an passé", at: 10, again: 'o3' },
  { lang: 'fr', good: 'Le repas', wish: 'Inviter des usagers', at: 60, again: 'o2' },
  { lang: 'fr', bad: 'Toujours avec les mêmes personnes', at: 40, again: 'o2' },
];
