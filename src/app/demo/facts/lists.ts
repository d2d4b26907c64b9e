/** Lists as colleagues send them: pasted from a spreadsheet. All names are invented. */
const columns = ['Nom et prénom', 'Organisation', 'Fonction', 'Langue', 'Vous êtes', 'Présence'];
const pasted = (rows: string[]): string =>
  [columns.join('\t'), ...rows.map((row) => row.split(' | ').join('\t'))].join('\n');

/** Colleagues of members of the network, and who comes from elsewhere: 35 people, five more organisations. */
export const colleagues = pasted([
  'Hanane Ziani | La Rampe | conseillère emploi | fr | travailleuse | toute la journée',
  'Loïc Dethier | La Rampe | stagiaire | fr | travailleur | matin',
  'Sofie Lambrecht | Taalhuis Zuid | lesgeefster | nl | travailleuse | toute la journée',
  'Murat Aydin | OCMW Zennedal | maatschappelijk werker | nl | travailleur | toute la journée',
  'Els Goossens | OCMW Zennedal | onthaalmedewerkster | nl | travailleuse | toute la journée',
  'Chantal Mbuyi | CPAS Senne-Midi | assistante sociale | fr | travailleuse | toute la journée',
  'Grégory Simonis | CPAS Senne-Midi | cellule logement | fr | travailleur | toute la journée',
  'Inès Bouchard | CPAS Senne-Midi | cellule logement | fr | travailleuse | après-midi',
  'Kevin Nsimba | Mission locale Senne-Sud | conseiller | fr | travailleur | toute la journée',
  'Julie Ledent | Mission locale Senne-Sud | conseillère | fr | travailleuse | toute la journée',
  'Bart Willems | Werkplaats Zenne | instructeur | nl | travailleur | toute la journée',
  'Leïla Haddad | Duo-Métiers | formatrice | fr | travailleuse | toute la journée',
  'Teresa Almeida | Femmes en Chantier | encadrante | fr | travailleuse | toute la journée',
  'Maria Kowalczyk | Femmes en Chantier | formatrice | fr | travailleuse | matin',
  'Camille Renard | Halte Tilia | puéricultrice | fr | travailleuse | toute la journée',
  'Ahmed Benali | Atelier Marconi | formateur | fr | travailleur | toute la journée',
  'Monique Jadot | ALE Duden | agente d’accueil | fr | travailleuse | toute la journée',
  'Tsering Dolma | Babel & Co | interprète | fr | travailleuse | toute la journée',
  'Valérie Huart | Mots d’Ici | formatrice | fr | travailleuse | toute la journée',
  'Moussa Sow | L’Établi | encadrant | fr | travailleur | toute la journée',
  'Nele Verstraete | Cap Numérique | begeleidster | nl | travailleuse | toute la journée',
  'Philippe Noël | Le Tournant | éducateur | fr | travailleur | toute la journée',
  'An Declercq | Huis De Schakel | opbouwwerkster | nl | travailleuse | toute la journée',
  'Stéphanie Colin | Maison de l’emploi Wielemans | conseillère | fr | travailleuse | toute la journée',
  'David Ilunga | Relais Logement Midi | chercheur de logements | fr | travailleur | toute la journée',
  'Françoise Maréchal | Commune du Val de Senne | service logement | fr | travailleuse | toute la journée',
  'Pieter Coppens | Commune du Val de Senne | service emploi | nl | travailleur | toute la journée',
  'Anne-Charlotte Vandercammen | Agence immobilière sociale de la Senne | chargée de visites | fr | travailleuse | toute la journée',
  'Rayan Toussaint | Agence immobilière sociale de la Senne | gestionnaire locatif | fr | travailleur | toute la journée',
  'Isabelle Wuyts | Maison médicale du Houblon | infirmière | fr | travailleuse | matin',
  'Karim Essaidi | Maison médicale du Houblon | assistant social | fr | travailleur | toute la journée',
  'Griet Claeys | Huurdersbond Zenne | juriste | nl | travailleuse | toute la journée',
  'Tom Baert | Huurdersbond Zenne | vrijwilliger | nl | travailleur | toute la journée',
  'Claire Dubuisson | École de devoirs La Trame | coordinatrice | fr | travailleuse | toute la journée',
  'Fabrice Mutombo | École de devoirs La Trame | animateur | fr | travailleur | toute la journée',
]);

/** The municipality had said two. */
export const fiveMore = pasted([
  'Nathalie Bertrand | Commune du Val de Senne | service population | fr | travailleuse | toute la journée',
  'Jean-Luc Piron | Commune du Val de Senne | service logement | fr | travailleur | toute la journée',
  'Katrien Smets | Commune du Val de Senne | service jeunesse | nl | travailleuse | toute la journée',
  'Younes Khattabi | Commune du Val de Senne | service prévention | fr | travailleur | matin',
  'Sabine Rousseau | Commune du Val de Senne | service égalité | fr | travailleuse | toute la journée',
]);
