import { plain } from './plain.ts';

/**
 * Given names heard in Brussels, to tell "Dupuis Ana" from "Ana Dupuis". Not complete and not meant to be: the whole
 * column decides together. Names that are as often family names (Martin, Simon, Thomas, Claude …) are left out.
 */
const names = `
adam adil adrien agathe ahmed aicha aida aisha alain alexandra alexandre alexis ali alice alicia alina aline alma amal amandine amara amelie amina amine amira
amadou an ana anais andrea andreas anissa anita anja ann anna anne annelies annick anouk antoine antonia arnaud arthur asma assia astrid audrey aurelie
aurore awa ayse aya ayoub aziz aziza bart baptiste barbara bassam bastien beatrice ben benedicte benjamin benoit bernadette bilal bieke bjorn bob
boris bram brahim brigitte bruno camille carine carla carlos caroline catherine cecile celine celia chantal charlotte chloe christelle christian christiane
christine christophe claire clara clemence coralie corinne cynthia daan dalila damien daniela danielle daphne david debora deborah delphine denise diana
diane dieter dimitri dina dirk dominique dorien edith eduardo elena elif elisabeth elise ellen elodie els elsa emilie emine emma emmanuel emre erik erika
esma esra estelle esther eva eveline evelyne fabian fabienne fabrice fadila farah farid farida fatiha fatima fatma fatou fatoumata fernanda filip florence
florian francine franck francois francoise frederic frederique fred gaelle genevieve geert gerard ghislaine giulia goedele greet greta gulcan guillaume gwen
habiba hakim halima hamid hanane hanna hannah hans hassan hatice heidi helena helene hendrik hicham hilde houda hugo hussein ibrahim ilham ilse iman imane ines inge
ingrid irina irene isabel isabelle ivan jamal jamila jan jana jasmine jean jeanne jef jelle jennifer jeroen jessica jihane joanna joelle johan johanna jolien
jonas jonathan joost joris jose josephine joyce juan judith julia julie julien juliette jurgen kadiatou kaat karel karen karim karima karin katarzyna kathleen
katia katrien kenza kevin kim kjell klaas koen kris kristel kristien kristof lamia laetitia laila lara latifa laura laure laurence laurent lea leen leila lena leo
lies liesbeth lieve lina linda lisa lise lode loic lore lotte louise lubna luc lucas lucia lucie lucien ludo ludovic luis lukas lut lydia maarten madeleine mael
magali magda magdalena mahmoud maite maja malika mamadou manon manuel manuela marc marcel marek margaux margot maria mariam mariama marianne marie
marieke marijke marina mario marion mark marleen marta martine maryam mathias mathieu mathilde matteo matthias maud maxime maya medhi mehdi mehmet melanie melissa
mercedes meryem michael michel michele michelle mieke miguel mira miriam mohamed mohammed monica monique mounia mourad mouna murat mustapha mustafa myriam
nabil nabila nadege nadia nadine naima najat nancy nadira natacha natalia nathalie nathan nawal nele nicolas nicole nina noah noemie nora nordin nour noura
nuria oceane odile olga olivia olivier omar oscar oumar ouassima ozge pascal pascale patricia patrick paul paula pauline pedro peter philippe piet pieter
pierre quentin rachel rachid rachida rafael raphael rania raymond rebecca regine reinhilde rene renee rik rita robin romain rosa rose ruben ruth sabine
sabrina safia said saida salima salma samia samir samira samuel sandra sandrine sanne sara sarah sebastien selim selma semra serge severine siham silke silvia simone
sofia sofie solange sonia sophie soraya souad soumaya stef stefaan stefan stefanie stephane stephanie steven sven svetlana sylvain sylvie tamara tanguy tania tanja
tarik tatiana theo therese thibault thierry tim timothee tine tina tom toon ulrike umut ursula valentin valentine valerie vanessa veerle vera veronique victor
victoria vincent virginie viviane walid wassila wendy werner wim wouter xavier yann yannick yasmina yasmine yassin yassine yolande youness youssef yousra
yusuf yves yvette yvonne zakaria zahra zehra zeynep zineb zoe zohra zuzana
`;

const known = new Set(names.trim().split(/\s+/));

/** Of a name in two parts ("Marie-Claire", "Pieter-Jan") the first part decides. */
export function isKnownGivenName(word: string): boolean {
  const [first = '', ...others] = plain(word).split(' ');
  return known.has(first) && (others.length === 0 || /[-‐‑]/.test(word));
}
