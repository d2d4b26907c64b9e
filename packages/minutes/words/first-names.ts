/** First names many people here have: they tell a person from an organisation where nothing else does. */
const LIST = `adele adrien agnes ahmed aicha aisha alain alan albert alex alexander alexandra alexandre ali alice alicia aline
amal amandine amber amel amelie amina amine amir ana anais andrea andree andrew andy ange angela angelique anja ann anna
anne annelies annemie annick anouk anthony antoine antonio arnaud arne arthur astrid audrey aurelie aurore axel ayse
barbara bart bas basile beatrice ben benedicte benjamin benoit bernadette bernard bert bertrand birgit boris bram brenda
brigitte britt bruno camille carine carl carla carlos carmen caroline caterina catherine cecile cedric celine chantal
charles charlotte chloe chris christelle christian christiane christine christophe claire clara claude claudia claudine
clemence clement colette coralie corinne cynthia cyril damien daniel daniela daniele danielle david deborah delphine denis
denise didier diana diane dieter dimitri dirk dominique dorien dries edith edouard elena eline elisa elisabeth elise
elke ella ellen els elsa emilie emily emma emmanuel emmanuelle eric erik erika ernest esther etienne eva eve evelien
evelyne fabian fabien fabienne fabrice fanny farid farida fatima fatou fatoumata fien filip fiona florence florian floriane
francesca francis francois francoise frank fred frederic frederique freya gabriel gabrielle gaelle geert geoffrey georges
gerard gert gilles giulia glenn gregory greet griet guido guillaume gustave guy hafid hakim hamza hannah hannelore hans
harry hassan hein helene hella henri henry herman hilde hind hugo hugues ibrahim ilse imane ine ines inge ingrid irene
iris isabel isabelle ismael ivan jack jacqueline jacques jamal james jan jana jane janne jasmine jean jeanne jef jelle
jeroen jerome jessica jo joachim joan joelle johan john jolien jonas jonathan joost joris jos jose josee joseph josiane
julia julie julien juliette jurgen justine karel karim karima karin karine karl karolien katia katrien kathleen katja
katrijn kelly kenza kevin khadija khalid kim koen kris kristel kristien kristof lara laura laure laurence laurent laurie
lea leen leila lena lene leo leon leonie lien lies lieselot lieve liliane lina linda lionel lisa lise liv lise-lotte lotte
louis louise luc luca lucas lucie lucy ludivine ludo ludovic luis lut luna lydia lynn maarten machteld madeleine mael
magali maja malik manon manu manuel mara marc marcel margaux margot maria mariam marianne marie mariem marieke marijke
marina marine mario marion marjan mark marleen marlene martin martine mary maryam mathias mathieu mathilde matteo matthias
maud maurice max maxime maya mehdi melanie melissa mia michael michel michele micheline michelle mieke miguel mila mireille
mohamed mohammed monique morgane mounia mourad muriel mustafa myriam nabil nadege nadia nadine nancy naima natacha natalia
natalie natasha nathalie nathan nele nicholas nick nico nicolas nicole niels nina noah noel noemie noor nora nour olga
oliver olivia olivier omar oscar pascal pascale patricia patrick paul paula pauline peter petra philip philippe pierre
piet pieter pol priscilla quentin rachel rachid rachida raf raphael raymond rebecca regine remi renaud rene renee riet
rita rob robert robin roel roger roland romain roos rosa rosalie rose ruben rudi rudy ruth saartje sabine sabrina said salima
salma sam samantha samia samir samira samuel sander sandra sandrine sanne sara sarah sari sasha sebastien selma serge
severine silke simon simone siham sofia sofie sonia sophie soraya stefaan stefan stefanie steve stephane stephanie steven
stijn suzanne sven sylvain sylvie tamara tania tanja tatiana thea theo therese thibault thierry thomas tim tina tine tinne
tom toon tristan ulrike valentin valentine valerie vanessa veerle vera veronique vic victor victoria vincent virginie
viviane walter ward wendy werner wil wilfried willem willy wim wouter xavier yasmina yasmine yann yannick yassin yassine
ygor yolande younes yousra youssef yusuf yves yvette yvonne zahra zakaria zoe zoubida`;

export const FIRST_NAMES: ReadonlySet<string> = new Set(LIST.split(/\s+/));
