import { folded } from './folded.ts';

/** Small words and frequent openings of sentences: with a capital they are still nobody. */
const COMMON = folded(
  `le la les l un une des de du d et ou mais or donc car ni que qui quoi dont où quand comme si ce cet cette ces c mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je j tu il elle on nous vous ils elles me te se s y en à au aux avec sans sous sur dans par pour vers chez entre contre depuis pendant avant après dès jusque malgré selon
  d'après grâce face suite lors hier aujourd'hui demain ici là-bas puis ensuite enfin alors ainsi aussi encore toujours jamais déjà bientôt souvent parfois peu beaucoup trop très bien mal oui non ne pas plus moins tout toute tous toutes chaque aucun aucune plusieurs certains certaines quelques autre autres même
  faut voir voici voilà appeler appelle appelez rappeler contacter écrire lire demander vérifier noter merci bonjour bonsoir contact adresse tél gsm nom prénom naissance né née nés date cas situation profil diagnostic propositions remarque question réponse
  père mère fils fille frère soeur mari femme homme dame monsieur madame mademoiselle maître docteur enfant enfants famille couple voisin voisine avocat avocate éducateur éducatrice formatrice formateur conseillère conseiller stagiaire participante participant bénéficiaire personne rencontre entretien réunion projet petit petite jeune jeunes grand grande
  il-y-a y-a-t-il est-ce qu'est-ce pourquoi comment combien quel quelle quels quelles cela ça celui celle ceux celles l'un parce afin cependant pourtant toutefois néanmoins or sinon surtout seulement seul seule beaucoup
  de het een en of maar want dus dat die dit deze wie wat waar wanneer hoe waarom als dan toen nu hier daar er ze zij hij hem haar zijn hun ons onze u uw jij je jullie we wij ik mij men in op aan bij met zonder voor na tot van uit naar over onder tussen door tegen om te tijdens sinds sedert volgens dankzij ondanks omdat hoewel terwijl indien
  gisteren vandaag morgen straks daarna nadien vroeger soms vaak altijd nooit al nog ook wel niet geen veel weinig meer minder alle alles elk elke ieder iedere ander andere zelfs is was heeft had kan wil zal moet mag wordt werd bel bellen mail vraag vragen noteer dank bedankt dag goeiedag hallo contact adres tel naam voornaam geboren geb geboortedatum
  vader moeder zoon dochter broer zus man vrouw kind kinderen familie gezin koppel buur buurman buurvrouw advocaat advocate opvoeder opvoedster begeleider begeleidster consulent consulente cursist deelnemer deelneemster cliënt cliënte persoon mevrouw meneer heer dokter meester kleine grote jonge oude jongeren ouders zowel beide
  personne rien quelqu'un quelque chacun chacune maman papa merci covid corona internet euro euros tva btw moi toi lui soi bref certes hélas madame bien-sûr sauf excepté malheureusement heureusement finalement actuellement
  iemand niemand iets niets men iedereen allebei geld werk taal mama oma opa helaas gelukkig momenteel uiteindelijk behalve tegenwoordig dergelijke zulke dat's zo waarschijnlijk misschien eerst later eindelijk enkel alleen vooral vermits daarom daardoor bovendien nochtans toch`,
);

export function isCommon(folded: string): boolean {
  return COMMON.has(folded);
}
