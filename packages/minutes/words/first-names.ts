/** First names many people here have: they tell a person from an organisation where nothing else does. */
const LIST = `abdel abdelkader achraf adele adil adrien agnes ahmed aicha aisha alain alan albert alex alexander alexandra alexandre
ali alice alicia aline amal amandine amber amel amelie amina amine amir ana anais andrea andree andrew andy ange
angela angelique anita anja ann anna annabelle anne annelies annemie annick anouar anouk anthony antoine antonella
antonio arnaud arne arthur astrid audrey aurelie aurore axel ayoub ayse aziz barbara bart bas bashir basile bea beata
beatrice ben benedicte benedikt benjamin benoit bernadette bernard bert berten bertrand bettina bilal birgit birgul
bjorn boris boubacar brahim bram brenda brigitte britt bruno camille carine carl carla carlos carmela carmen caroline
caterina catharina catherine cathy cecile cedric celine chantal charles charlotte chiara chloe chris christelle
christian christiane christine christophe cindy claire clara claude claudia claudine clemence clement colette conny
coralie corine corinne cynthia cyril daan dagmar dalila damien daniel daniela daniele danielle daphne david deborah
delphine denis denise diana diane didier dieter dimitri dina dirk djamila dominique dorien dorothee dries driss ebru
ecaterina eddy edgard edith edouard egide elena elif eline elisa elisabeth elise elke ella ellen elodie els elsa
elvire emil emilie emily emma emmanuel emmanuelle emre enzo eric erik erika ernest esma esther etienne eva eve evelien
evelyne ewa fabian fabien fabienne fabio fabrice fabrizio fadila fanny farah farid farida fatiha fatima fatma fatou
fatoumata federica felix fien filip fiona flore florence florian floriane fouad francesca francine francis francois
francoise frank fred frederic frederique freya gabriel gabriela gabrielle gaelle gaetan gaston gauthier geert
genevieve geoffrey georges gerard gerda germaine gert ghislaine gilles gino giorgos giovanni gisele giulia giuseppe
glenn godelieve greet gregory griet guido guillaume gustave guy gwen gwenaelle hafid hafida hakim halima hamid hamza
hanane hannah hannelore hans harry hasna hassan hatice hedwig hein helene hella hendrik henri henriette henry herman
herve hicham hilda hilde hind houda hugo hugues huguette ibrahim ibtissam idriss ikram ilias ilona ilse imad imane ine
ines inge ingrid ioana irene irina iris isaac isabel isabelle ismael ismail ivan ivana jack jacob jacqueline jacques
jamal james jamila jan jana jane janne jasmine jean jeanne jef jelle jens jeroen jerome jessica jimmy jo joachim joan
joao joelle johan john jolien jonas jonathan joost jordan jorge joris jos jose josee joseph josephine josiane joyce
jozef juan judith julia julie julien juliette jurgen justine kaat kamel karel karen karim karima karin karine karl
karolien karolina kasper kathleen katia katja katleen katrien katrijn kelly kelvin kenza kevin khadija khalid kim koen
kris kristel kristien kristof kurt laetitia lahcen lara latifa laura laure laurence laurent laurie lea leen leila lena
lene leo leon leonard leonie leopold leslie lien lies lieselot lieve liliane lily lina linda lionel lisa lise
lise-lotte liv lodewijk loic lore lorenzo lotta lotte lou loubna louis louisa louise luc luca lucas lucie lucien lucy
ludivine ludo ludovic luigi luis lukas luna lut lydia lynn maaike maarten machteld madeleine mael magali magda
magdalena maite maja malik manon manu manuel mara marc marcel marcella marcelle margarida margaux margo margot maria
mariam marianne marie marieke mariem mariette marijke marina marine mario marion marjan mark marleen marlene marlies
martin martine mary maryam maryse mathias mathieu mathilde matteo matthew matthias maud maureen maurice mauro max
maxime maya medhi mehdi mehmet melanie melissa meryem mia michael michel michele micheline michelle mieke miguel mila
mireille mirjam mohamed mohammed mona monique morgane mouna mounia mourad mourade moussa murat muriel mustafa myriam
nabil nabila nadege nadia nadine naima najat najib najma nancy naomi nasser natacha natalia natalie natasha nathalie
nathan nawal nele nicholas nick nico nicolai nicolas nicole niels nikolaas nina noah noel noemie noor nora nour noura
octave odette odile olga oliver olivia olivier omar oscar oumaima oumar pablo paola pascal pascale patrice patricia
patrick paul paula paulette pauline peggy perrine peter petra petya philip philippe pierre piet pieter pietro pol
priscilla quentin quinten rachel rachid rachida raf ramona rania raoul raphael rayan raymond rebecca reda redouane
regine regis reinhilde remi renaud rene renee riet rik rita rob robbe robbert robert roberta roberto robin roel roger
roland romain romane romina ronny roos rosa rosalie rose rosine ruben rudi rudy ruth saartje sabine sabrina sadia said
salima salma sam samantha sami samia samir samira samuel samy sanae sander sandra sandrine sandy sanne sara sarah sari
sasha sawsan sebastian sebastien selim selma senne serge severine shirley sien siham sihame silke silvia simon simona
simone sofia sofiane sofie solange sonia sonja sophie soraya souad soumaya stef stefaan stefan stefanie steffie
stephan stephane stephanie steve steven stijn suzanne sven svetlana sylvain sylvie tamara tania tanja tarek tarik
tatiana teresa tess thea theo therese thibault thibaut thierry thijs thomas tiago tibo tim tina tine tinne tom tomas
toon tristan trui tuur ulrike umut ursula valentin valentine valerie vanessa vanja veerle vera veronika veronique vic
vicky victor victoria viktor vincent vinciane virginie vivian viviane wafa walter ward wassim wendy werner wil
wilfried willem willy wim wout wouter xander xavier yahya yann yannick yannis yara yasmin yasmina yasmine yassin
yassine yassir ygor yoann yolande younes youri yousra youssef yuna yunus yusuf yves yvette yvonne zahra zakaria zakia
zeynep zineb zoe zohra zoubida`;

export const FIRST_NAMES: ReadonlySet<string> = new Set(LIST.split(/\s+/));
