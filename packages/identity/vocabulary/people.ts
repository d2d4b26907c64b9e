import { folded } from './folded.ts';

const WOMAN = folded('mme mmes madame mesdames mlle mademoiselle mevrouw mevr mvr mw juffrouw juf soeur zuster');
const MAN = folded('m mr mm monsieur messieurs dhr heer heren meneer mijnheer pater frere-jean');
const OFFICE = folded('dr docteur dokter me maître meester pr prof professeur professor');

/** Somebody’s relation or part in a case: a name often follows. */
const KIN = folded(
  `mari époux épouse femme conjoint conjointe compagnon compagne ex ex-mari ex-femme ex-compagnon ex-compagne ex-conjoint copain copine petit-ami ami amie fils fille filleul enfant enfants aîné aînée cadet cadette benjamin benjamine bébé jumeau jumelle jumeaux jumelles garçon
  père mère papa maman beau-père belle-mère frère soeur demi-frère demi-soeur oncle tante cousin cousine neveu nièce grand-père grand-mère beau-frère belle-soeur voisin voisine colocataire famille couple parents propriétaire bailleur tuteur tutrice administrateur administratrice
  avocat avocate éducateur éducatrice collègue stagiaire formateur formatrice conseiller conseillère assistante assistant médecin psychologue infirmière patron référent référente participant participante usager usagère bénéficiaire cliente client demandeur demandeuse élève étudiant étudiante petite petit jeune dame monsieur personne
  man vrouw echtgenoot echtgenote partner ex-partner ex-man ex-vrouw vriend vriendin lief zoon dochter zoontje dochtertje kind kinderen oudste jongste middelste baby tweeling vader moeder papa mama broer zus zusje broertje halfbroer halfzus oom nonkel nicht neef grootvader grootmoeder oma opa schoonmoeder schoonvader
  schoonbroer schoonzus buurman buurvrouw huisgenoot familie gezin koppel ouders eigenaar huisbaas huiseigenaar bewindvoerder voogd advocaat advocate opvoeder opvoedster collega stagiair stagiaire lesgever lesgeefster begeleider begeleidster consulent consulente werkgever dokter psycholoog verpleegster cliënt cliënte
  deelnemer deelneemster cursist cursiste leerling student studente kleine persoon mevrouw meisje jongen jongeman`,
);

const LABELS =
  folded(`nom noms prénom prénoms naam voornaam voornamen familienaam achternaam contact contactpersoon personne-contact référent référente referentiepersoon titulaire titularis demandeur aanvrager participant participante deelnemer
  deelneemster bénéficiaire cliënt cliënte client cliente stagiaire cursist signature handtekening signé getekend interprète tolk assistant assistante`);
/** Labels that need no colon. */
const SURE_LABELS = folded(
  'prénom prénommé prénommée nommé nommée dénommé dénommée appelé appelée surnommé surnommée prénomme nomme voornaam familienaam achternaam genaamd geheten bijgenaamd heet heette appelle appelait',
);

/** Whom one sees, calls and believes: avec, selon, bel, zag. */
const SPOKEN_WITH = folded(
  `avec chez selon dixit voir vu revu rencontré contacter contacté appeler appelle appelez appelé rappeler rappelle demander remercie merci remercier épouse épousé quitté aidé écouté écrit parle parlé
  met bel belde bellen volgens dixit zag gezien ontmoette ontmoet contacteer contacteerde vraag vroeg dankzij bedankt sprak tegen ken kent`,
);

/** Verbs that people are the subject of. */
const PERSON_VERBS = folded(
  `a avait aura est était sera vit vivait habite habitait travaille travaillait dit disait pense veut voulait voudrait peut pouvait cherche cherchait suit suivait parle raconte explique demande espère souhaite aime rêve garde paie doit reçoit touche vient revient arrive quitte refuse accepte ne n s se connaît dort boit attend craint souffre
  heeft had woont woonde werkt werkte zegt zei wil wilde kan kon zoekt zocht volgt volgde spreekt vertelt vertelde vraagt vroeg hoopt droomt betaalt moet krijgt kreeg komt kwam durft slaapt wacht stopte begon leeft kent weigert was`,
);

/** What follows monsieur or mevrouw in lower case without being a name. */
const FOLLOWS_TITLE = folded(
  `le la les l un une de du des et ou est était sera a avait aura ne n se s dit veut peut doit vit habite pense explique demande refuse parle qui que dont où on nous vous il elle y en à au aux avec sans pour par dans sur chez très bien aussi seule seul âgée âgé dans directrice directeur
  président présidente juge maire ministre x y z cherche travaille souhaite vient va fait sait suit reçoit a-t-elle a-t-il marie
  de het een en of is was wordt werd zal heeft had wil kan moet mag woont werkt zegt zei denkt vraagt vroeg weigert spreekt die dat wie waar ze zij hij u we wij niet nog ook al erg heel zeer met zonder voor door in op bij naar van aan uit te om als directrice directeur voorzitter rechter burgemeester zoekt komt gaat doet weet volgt krijgt alleen slaapt`,
);

/** Only people do these: where a word that no list knows begins the sentence, it is somebody. */
const ACTS = folded(
  `habite habitait vit vivait travaille travaillait disait raconte explique pense cherche souhaite espère refuse hésite rêve craint pleure dort boit élève touche perçoit vient parle comprend garde élevait loue
  woont woonde werkt werkte zegt zei vertelt vertelde denkt zoekt zocht wenst hoopt weigert twijfelt droomt vreest slaapt drinkt spreekt begrijpt huurt leeft kwam komt`,
);

/** What two people do. */
const ACTS_TOGETHER = folded(
  `habitent vivent travaillent disent racontent expliquent pensent cherchent souhaitent espèrent refusent hésitent rêvent craignent dorment viennent parlent comprennent attendent louent élèvent
  wonen werken zeggen vertellen denken zoeken wensen hopen weigeren twijfelen dromen vrezen slapen spreken begrijpen huren leven komen wachten`,
);

/** What belongs to somebody: la situation de Tewodros, het dossier van Lakshmi. */
const BELONGS = folded(
  `situation dossier parcours cas histoire demande trajet projet santé logement droits langue
  situatie verhaal vraag traject geval gezondheid woning rechten taal`,
);

export type Gender = 'woman' | 'man' | 'unknown';

/** Null: not a title at all. */
export function genderOfTitle(word: string): Gender | null {
  if (WOMAN.has(word)) return 'woman';
  if (MAN.has(word)) return 'man';
  return OFFICE.has(word) ? 'unknown' : null;
}

export const isKin = (word: string): boolean => KIN.has(word);
export const isLabel = (word: string): boolean => LABELS.has(word);
export const isSureLabel = (word: string): boolean => SURE_LABELS.has(word);
export const isSpokenWith = (word: string): boolean => SPOKEN_WITH.has(word);
export const isPersonVerb = (word: string): boolean => PERSON_VERBS.has(word);
export const isAct = (word: string): boolean => ACTS.has(word);
export const isActOfTwo = (word: string): boolean => ACTS_TOGETHER.has(word);
export const belongsToSomebody = (word: string): boolean => BELONGS.has(word) || KIN.has(word);
export const followsTitle = (word: string): boolean => FOLLOWS_TITLE.has(word);
