import { folded } from './folded.ts';

/** First names heard in Brussels. Missing ones are found by what stands around them, less surely. */
const FIRST_NAMES = folded(
  // French-speaking
  `Adèle Adrien Agathe Agnès Alain Alexandra Alexandre Alexis Alice Aline Alix Amandine Amélie Anaïs Anne Annick Annie
  Antoine Antoinette Apolline Arlette Armand Arnaud Arthur Astrid Aude Audrey Auguste Augustin Aurélie Aurélien Axel
  Baptiste Bastien Béatrice Benjamin Benoît Bernadette Bernard Bertrand Brigitte Bruno Camille Carine Caroline Catherine
  Cécile Cédric Céline Chantal Charles Charlotte Chloé Christelle Christian Christiane Christine Christophe Clara
  Claude Claudette Claudine Clémence Clémentine Colette Colin Coralie Corentin Corinne Cyril Damien Daniel Danièle
  Danielle David Davy Delphine Denis Denise Didier Dimitri Dominique Dorothée Édith Édouard Éliane Élisabeth Élise
  Elodie Éloïse Elsa Emeline Émile Émilie Emma Emmanuel Emmanuelle Éric Ernest Estelle Esther Étienne Eugène Eugénie Ève
  Evelyne Fabian Fabien Fabienne Fabrice Félix Fernand Fernande Flavien Florence Florent Florian Florine France
  Franck François Françoise Frédéric Frédérique Gabriel Gabrielle Gaëlle Gaétan Gaston Gauthier Geneviève Geoffrey Georges
  Georgette Gérald Géraldine Gérard Germaine Ghislain Ghislaine Gilbert Gilles Ginette Gisèle Grégoire Grégory Guillaume
  Gustave Guy Gwenaëlle Hélène Henri Henriette Hervé Hippolyte Honoré Hubert Hugo Hugues Huguette Inès Irène Isabelle
  Ivan Jacqueline Jacques Jean Jeanne Jeannine Jennifer Jérémie Jérémy Jérôme Jessica Joachim Joanna Jocelyne Joël Joëlle
  Johan Jonas Jonathan Jordan Joseph Joséphine Josette Josiane Jules Julie Julien Juliette Justin Justine Karine Kévin
  Laetitia Laura Laure Laurence Laurent Laurie Léa Léon Léonie Léopold Liliane Line Lionel Lisa Lise Loïc Louis Louise Luc
  Lucas Lucette Lucie Lucien Lucienne Ludivine Ludovic Lydie Madeleine Maëlle Magali Manon Marc Marcel Marcelle Margaux
  Marguerite Marianne Marie Marie-Claire Marielle Marine Marion Marlène Martine Mathias Mathieu Mathilde Mathis Maud
  Maurice Maxence Maxime Maximilien Mélanie Mélissa Mélodie Michaël Michel Michèle Micheline Mireille Monique Morgane Muriel
  Mylène Myriam Nadège Nadine Nathalie Nathan Nicolas Nicole Noé Noémie Océane Odette Odile Olivia Olivier Pascal Pascale
  Patrice Patricia Patrick Paul Paule Paulette Pauline Perrine Philippe Pierre Pierrette Quentin Rachel Raoul Raphaël
  Raymond Raymonde Régine Régis Rémi Rémy Renaud René Renée Richard Robert Roger Roland Romain Romane Romuald Roseline
  Sabine Sabrina Salomé Samuel Sandra Sandrine Sarah Sébastien Serge Séverine Simon Simone Solange Sophie Stéphane Stéphanie
  Suzanne Sylvain Sylvie Tanguy Tatiana Théo Théodore Thérèse Thibault Thibaut Thierry Thomas Tiffany Timothée Tristan
  Valentin Valentine Valérie Vanessa Véronique Victor Vincent Virginie Viviane Vivien Xavier Yannick Yolande Yvan Yves
  Yvette Yvonne Zoé Jordy Kevin Kelly Cindy Steve Steven Kimberley Dylan Bryan Brandon Mike Jason Logan Enzo Léo Liam Ethan`,
  // Flemish and Dutch
  `An Anja Anke Anneke Annelies Anneleen Annemie Annick Ann Arne Barbara Bart Bieke Birgit Bjorn Bram Carla Cas Chris Christel Dirk
  Dorien Eddy Edith Eefje Elke Ellen Els Emiel Erik Erwin Evi Filip Frank Frans Freddy Frederik Freya Fien Femke Fons Geert Gerda
  Gerrit Gert Ghislaine Gitte Godelieve Goedele Greet Greetje Griet Gunther Guido Hanne Hannelore Hans Hannes Heidi Hendrik Herman
  Hilde Hugo Ilse Inge Ingrid Ine Jaak Jan Jana Jasper Jef Jelle Jeroen Joke Joren Joost Joris Jos Jozef Jurgen Kaat Karel Karen
  Karin Karlien Karolien Katleen Katrien Katrijn Kim Klaas Klaartje Koen Koenraad Kris Kristel Kristien Kristof Laurens Leen Leentje
  Lena Lien Lies Liesbet Liesbeth Lieselot Lieve Lieven Linda Lode Loes Lotte Luk Maaike Maarten Machteld Marijke Marjan
  Marleen Matthias Merel Mia Mieke Miet Mieke Nele Nick Niels Nina Olga Paulien Peter Piet Pieter Pieterjan Raf Ramon Reinhilde
  Riet Rik Rita Robbe Robin Roel Ronny Rudi Rudy Ruben Ruth Sander Sanne Sara Saskia Seppe Severine Sien Sigrid Silke Sofie Sonja Staf
  Stef Stefaan Stefan Stijn Sven Tamara Tania Thijs Tim Tine Tineke Tinne Tom Toon Truus Ulrike Veerle Vera Viktor Walter
  Wannes Ward Wendy Werner Wilfried Willem Willy Wim Wout Wouter Yannick Yasmine Ilona Senne Siebe Lars Maud Noor Elise Jolien
  Charlotte Evelien Jan-Willem Kobe Bavo Gilles Lander Xander Jens Joachim Kenneth`,
  // Arabic-speaking and Amazigh
  `Aaliyah Abbas Abdallah Abdelaziz Abdelhak Abdelhamid Abdelilah Abdelkader Abdelkarim Abdellah Abdellatif Abdelmajid Abdelmalek
  Abderrahim Abderrahman Abderrahmane Abdessamad Abdou Abdul Abdulaziz Abdulkarim Abdullah Abdulrahman Achraf Adam Adel Adil Adnan Ahlam
  Ahmad Ahmed Aicha Aïcha Aïssa Aisha Akram Ala Alaa Ali Alia Aliya Amal Amani Amel Amin Amina Amine Amir Amira Ammar Anas Anass
  Anis Anissa Anouar Anwar Aref Asma Asmae Assia Assma Ayman Aymane Ayoub Aya Ayah Azedine Aziz Aziza Azzedine Bachir Badr Badra Bahia
  Basma Bassam Bassem Batoul Bilal Billal Bouchra Boualem Brahim Chafik Chahinez Chaima Chaïma Chakib Cherif Dalal Dalila Dina
  Doha Dounia Driss Douae Ehab Elias Eman Fadel Fadi Fadila Fahd Faisal Fares Farid Farida Faris Fatem Fateh Fathi Fatiha Fatima
  Fatima-Zahra Fatima-Zohra Fatma Fatna Faycal Fayçal Fouad Fouzia Ghassan Ghita Ghizlane Habib Habiba Hachim Hadi Hafid
  Hafida Hafsa Haitham Hajar Hakim Hakima Hala Halima Hamada Hamid Hamida Hamza Hana Hanaa Hanae Hanan Hanane Hani Hanna Hasan Hasna
  Hasnaa Hassan Hassane Hassiba Hassna Hayat Haytham Hiba Hicham Hind Hisham Hocine Houda Houria Houssam Houssine Hussam Hussein
  Ibrahim Ibtissam Idris Idriss Ihab Ihsane Ikram Ilham Ilyas Ilyass Iman Imad Imane Imran Intissar Ishak Ismael Ismail Ismaïl Israa Issam
  Issa Jaafar Jabir Jalal Jamal Jamel Jamila Jawad Joud Kaltoum Kamal Kamel Kamelia Kamila Karam Karim Karima Kawtar Kenza Khadidja
  Khadija Khaled Khalid Khalil Khawla Khadra Kheira Laila Lamia Lamiae Lamya Larbi Latifa Layla Leila Leïla Lina Loubna Louay Lubna
  Maha Mahdi Maher Mahmoud Mahmud Majd Majda Majid Malak Malek Malik Malika Manal Mansour Maria Mariam Marouane Marwa Marwan Maryam Maysa
  Medhi Mehdi Meriem Meryem Milouda Mimoun Mimouna Mina Mohamad Mohamed Mohammad Mohammed Mohand Mohcine Mokhtar Mona Mouad Mouhamed
  Mouloud Mounia Mounim Mounir Mourad Moussa Mustapha Mustafa Muhammad Nabil Nabila Nacer Nada Nadia Nadir Nadira Naim Naima Naïma Najat
  Najib Najim Najia Najma Najoua Najwa Narjiss Nasma Nasser Nassim Nassima Nassira Nawal Nazha Nesrine Nezha Nidal Nihad Nisrine Nizar
  Nora Nordine Nouh Noura Noureddine Nouria Oualid Ouafa Ouarda Ouiam Oumaima Oumayma Oumnia Oussama Omar Othman Othmane
  Rabia Rabiâ Rachid Rachida Racha Radia Radouane Rafik Raghad Rahim Rahma Raja Rajaa Ramadan Rami Ramzi Rana Rania Rasha Rayan Rayane
  Reda Redouan Redouane Riad Rim Rima Rita Riyad Rkia Rokaya Rouba Rosa Rqia Saad Saadia Sabah Sabri Sadia Saeed Safa Safaa Safae Safia Sahar
  Said Saïd Saida Saïda Sakina Salah Salaheddine Saleh Salem Salim Salima Salma Salman Salwa Samer Samia Samir Samira Sanaa Sanae Sara
  Selim Selma Siham Slimane Sofia Sofian Sofiane Soraya Souad Soufiane Souhail Souhaila Soukaina Soumaya Soumia Taha Tahar Talal Tarek
  Tarik Taoufik Touria Wafa Wafaa Wael Wahid Wahiba Walid Wassim Wiam Wissam Yacine Yahia Yahya Yamina Yasin Yasmin Yasmina Yasser Yassin
  Yassine Yassir Younes Younous Youness Yousef Youssef Youssra Yousra Yusra Yusuf Zahia Zahra Zaid Zaina Zakaria Zakariya Zaki Zayd Zeina Zeineb
  Ziad Zineb Zouhair Zohra Zoubida Zoubir Zoulikha`,
  // Turkish, Kurdish, Persian, Afghan, South Asian
  `Abdulkadir Adem Ahmet Aida Akif Alev Ali-Riza Aliye Alper Arash Arda Arzu Asif Aslan Asli Ata Atakan Ayça Aylin Ayse Ayşe Aysel Aysun
  Azad Azra Baran Baris Batuhan Behzad Berat Berfin Berivan Betül Beyza Bülent Burak Burcu Bushra Büşra Can Canan Cem Cemal Cemile Cengiz Ceren
  Cihan Dariush Demet Deniz Derya Devrim Dilan Dilara Dilek Dogan Ebru Ece Ecem Eda Efe Elif Emel Emin Emine Emir Emrah Emre Enes Engin Ercan
  Erdal Erdem Erdogan Eren Erkan Erol Esra Eylem Eymen Farah Farhad Farzana Fatih Fatoş Ferhat Fereshteh Feride Figen Fikret Filiz Firat
  Funda Furkan Gamze Gizem Gökhan Gül Gulay Gülay Gulsen Gülsüm Gürkan Habibullah Hakan Halil Halime Handan Hanife Harun Hasan
  Hatice Hava Havva Huseyin Hüseyin Hülya Ibrahim İbrahim Ilknur Imran Ipek Irfan Ismet Jamshid Jiyan Kaan Kadir Kadriye Kamran Kemal Kerem
  Kerim Kiran Koray Kubra Kübra Latif Leyla Mahnaz Maryam Masoud Mehmet Melek Meltem Merve Mert Mesut Metin Mina Mirza Mohsen Muhammed
  Murat Musa Muzaffer Nadeem Naeem Najibullah Nasim Nasreen Navid Nazan Nazli Nazmiye Necati Nejla Neslihan Nesrin Nevin Nihat Nilay Nilgün Nilüfer
  Nur Nuray Nurcan Nuri Okan Olcay Omer Ömer Onur Orhan Osman Oya Ozan Özcan Özge Özgür Özlem Parisa Parwin Parvin Pelin Pinar Ramazan Rana
  Recep Reza Rojda Rojin Roya Salih Sadik Samet Sedat Seda Selçuk Selda Selin Sema Semra Serap Serdar Serhat Serife Serkan Sevda Sevgi Sevim Seyma
  Shabnam Shahid Shazia Shirin Sibel Sinan Songül Süleyman Sultan Sümeyye Suzan Taner Tayfun Tuba Tugba Tulay Tülay Turan Turgut Ufuk Ugur Ümit
  Usman Volkan Yakup Yasar Yasemin Yilmaz Yunus Yusra Zafar Zarina Zahir Zeki Zehra Zeliha Zerrin Zeynep Zubair Zübeyde
  Anil Anita Arjun Asha Bibek Deepak Gurpreet Harpreet Jaswinder Kavita Manpreet Priya Rajesh Ravi Sandeep Sangita Sunil Sunita Tenzin Dorje Pema
  Dolma Tashi Sonam Pasang`,
  // Africa south of the Sahara
  `Abdoulaye Abiola Adama Adjoa Adwoa Afia Aissata Aïssatou Aissatou Akosua Alassane Alhassane Alimatou Alpha Amadou Ama Amara Aminata Amara Aminatou
  Assane Assetou Astou Awa Ayodele Babacar Bakary Balkissa Bintou Binta Boubacar Bouba Cheick Cheikh Chidi Chinedu Chioma Coumba Dado Daouda
  Demba Diarra Dieudonné Djamila Djeneba Djibril Ebenezer Ebrima Efua Elhadj Emeka Eniola Fanta Fatou Fatoumata Fatimata Fidèle Funmilayo
  Gaspard Gloire Gloria Hadja Habibatou Hamidou Hawa Ibrahima Idrissa Ifeoma Issiaka Issouf Jean-Bosco Jean-Claude Jean-Baptiste Kadiatou Kadidia Kofi
  Kouadio Kouassi Kwabena Kwame Kwasi Lamine Lansana Mahamadou Mamadou Mamady Mame Mariama Mariame Mariétou Mbaye Modibo Modou Moctar
  Moriba Nafissatou Nana Ndeye Ndèye Ngozi Nnamdi Obinna Olamide Oluwaseun Oumar Oumou Ousmane Ousseynou Rokhaya Rokia Sadio Safiatou Salif
  Salimata Saliou Samba Seydou Sekou Sékou Seynabou Sidi Souleymane Sokhna Tidiane Thierno Yacouba Yaya Youssouf Zainab
  Abebe Alemayehu Almaz Asmerom Aster Berhane Dawit Eden Eyob Feven Filmon Genet Getachew Habtom Haile Helen Hirut Kidane Kidist Lemlem Luwam
  Mebrahtu Merhawi Meron Mulu Natnael Rahel Robel Saba Samrawit Selam Semhar Senait Simret Solomon Tadesse Tekle Tesfay Tesfaye Tewodros Tigist
  Tsegay Tsehay Weldu Winta Yared Yohannes Yonas Zerihun Abdi Abdirahman Abdullahi Asha Ayaan Faduma Fartun Hodan Ifrah Khadra Liban Mahad Nimo
  Sagal Warsame Bahati Bukuru Claudine Clémentine Divine Espérant Fiston Fifi Furaha Gisele Glodi Immaculée Innocente Jeancy Jolie Josué Kabongo Kalala
  Kapinga Kasongo Landu Lokua Makiese Mamie Marie-Louise Masika Mbombo Mbuyi Merveille Mireille Mulumba Mwamba Nadège Naomie Ngalula Ntumba
  Nsimba Ngoma Odette Patience Prisca Ruth Tshala Uwimana Uwase Mukamana Habimana Niyonzima Ingabire Keza Nkurunziza Vumilia Yannick Zawadi Grâce Grace`,
  // Romania, Poland, Ukraine, Russia, Balkans, Caucasus
  `Adrian Alexandru Alina Ana Anca Andra Andreea Andrei Anton Aurel Bianca Bogdan Camelia Carmen Catalin Catalina Ciprian Claudiu Constantin Corina Cornel
  Cosmin Costel Cristi Cristian Cristina Dan Daniela Daria Denisa Diana Doina Dorin Dorina Dragos Dumitru Elena Emanuela Emil Eugen Eugenia
  Felicia Florin Florentina Gabriela Gheorghe George Georgiana Gigel Horia Iacob Iancu Ileana Ilie Ioan Ioana Ion Ionel Ionela Ionut Irina
  Iulia Iulian Laurentiu Lavinia Larisa Liliana Liviu Loredana Lucian Luminita Madalina Magdalena Marcela Maricica Marian Mariana Marilena Marin
  Marius Mihaela Mihai Mirela Mircea Monica Narcis Narcisa Nelu Nicolae Nicoleta Nicusor Octavian Oana Ovidiu Paraschiva Petre Petrica Petru Radu
  Raluca Ramona Razvan Rodica Roxana Silviu Simona Sorin Sorina Stefania Tudor Valeriu Vasile Vasilica Veronica Violeta Viorel Viorica Vlad
  Agata Agnieszka Aleksander Aleksandra Andrzej Aneta Anna Artur Bartek Bartosz Beata Bozena Boguslaw Boleslaw Czeslaw Danuta Dariusz Dawid Dorota Edyta
  Elzbieta Ewa Ewelina Grazyna Grzegorz Halina Henryk Iwona Izabela Jacek Jadwiga Jakub Janina Janusz Jaroslaw Jerzy Joanna Jolanta Justyna Kacper
  Kamil Kasia Katarzyna Kazimierz Kinga Krystyna Krzysztof Leszek Lukasz Maciej Magda Malgorzata Marcin Marek Mariusz Marta Marzena Mateusz Michal
  Milosz Miroslaw Monika Natalia Patrycja Pawel Piotr Przemyslaw Rafal Renata Ryszard Slawomir Stanislaw Sylwia Szymon Teresa Tomasz Urszula Wanda
  Wieslaw Wieslawa Wiktoria Wioletta Witold Wladyslaw Wojciech Zbigniew Zdzislaw Zofia Zuzanna
  Alla Anastasia Anastasiia Anatoliy Andriy Artem Bohdan Bogdana Danylo Denys Dmytro Dmitri Ekaterina Evgeny Galina Halyna Hanna Hryhoriy Igor Ihor Ilya
  Inna Irina Iryna Ivanka Kateryna Khrystyna Kira Ksenia Kyrylo Larysa Lesia Liudmyla Ludmila Lyubov Maksym Marharyta Maryna Mykhailo Mykola Nadiia Natalya
  Nataliia Oksana Oleg Oleh Oleksandr Oleksandra Oleksii Olena Olha Orysia Ostap Pavlo Petro Polina Roksolana Ruslan Ruslana Serhii Sergei Sergey
  Solomiya Svetlana Svitlana Taras Tetiana Tetyana Vadym Vadim Valentyna Valeriia Vasyl Viktoriia Vitaliy Volodymyr Vladimir Vyacheslav Yana Yaroslav
  Yaroslava Yevhen Yevheniia Yulia Yuliia Yuri Yuriy Zoryana Aleksandar Aleksandr Arben Arbër Arta Asen Besnik Blerim Blerta Boyan Boris Branko Dejan Desislava
  Dragan Dragana Drita Edita Elvira Emina Enver Fatmir Fatos Flora Gordana Goran Hristo Ilir Iliana Jasmina Jelena Jovan Jovana Kristo Krasimir
  Liridon Lirije Ljiljana Luan Marko Merima Milan Milena Milica Mirjana Mirsad Nenad Nikola Nikolai Nikolay Petar Plamen Radka Radoslav Rumen Sasa Senad Shkelqim
  Shpresa Sinisa Slavica Snezana Stanko Stefka Stoyan Svetla Tatjana Todor Tsvetan Valentina Valon Vesna Vjollca Vladislav Xhevat Yordan Yordanka Zdravko Zoran
  Zorica Aram Ani Armen Artyom Gayane Hayk Karine Lusine Narine Nune Tigran Vahan Davit Giorgi Ketevan Lali Levan Mariami Nana Nino Tamar Zurab Aslan Zaur Zarema Aslanbek Madina`,
  // Southern Europe, Latin America, East Asia
  `Adelina Afonso Alba Alberto Alejandro Alejandra Alessandra Alessandro Alessia Alfonso Alfredo Alonso Álvaro Amparo Ana-Maria Andrea Andrés Ángel Ángela Angelo Angela Antonella
  Antonino Antonio Aparecida Armando Arturo Augusto Beatriz Bento Calogero Carlo Carlos Carlotta Carmela Carmelo Carolina Caterina Cecilia Chiara
  Claudia Claudio Concetta Consuelo Cristiana Cristiano Cristóbal Diego Diogo Dolores Domenico Donatella Duarte Edoardo Eduardo Elena Eleni Elisa Elvira Emanuele Enrique Enrico
  Esperanza Estrella Eva Fábio Federica Federico Felipe Fernanda Fernando Filipe Filomena Flavia Francesca Francesco Francisca Francisco Franco
  Gaetano Giacomo Giancarlo Gianluca Gianni Giorgio Giovanna Giovanni Giulia Giulio Giuseppe Giuseppina Gonçalo Graziella Gregorio Guadalupe Guilherme Guillermo Gustavo
  Helena Henrique Ignacio Inês Ines Isabel Isabela Iván Jaime Javier Jesús Joana João Joaquim Jorge José Josefa Juan Juana Juliana Julio Laura Leonardo Leticia Letizia
  Lorena Lorenzo Lourdes Luca Lúcia Lucia Luciana Luciano Lucio Luigi Luis Luisa Luiz Lurdes Manuel Manuela Marcello Marcelo Marcia Marco Marcos Margarida Margherita María
  Maria-José Mariangela Mario Marisa Maristela Maristella Marta Massimo Matteo Mauricio Mauro Mercedes Miguel Miguelina Milagros Mirko Nélson Nicola Nicoletta Nuno Paola
  Paolo Patrizia Paula Paulo Pedro Pepe Pilar Pietro Rafael Rafaela Raffaele Raimundo Ramón Raquel Raúl Ricardo Riccardo Roberta Roberto Rocío Rodrigo Rogerio Rosalia
  Rosario Rosaria Rui Salvatore Santiago Santino Sergio Silvana Silvia Simão Soledad Sónia Stefano Teodora Teresa Tereza Thiago Tiago Tommaso Umberto Valeria Vasco Vicente Vincenzo
  Vito Vittoria Vittorio Ximena Dimitris Georgios Giannis Katerina Konstantinos Kostas Nikos Panagiotis Spyros Stavros Theodoros Vasiliki Yannis
  Binh Duc Hoa Hue Huong Hung Lan Linh Long Mai Minh Ngoc Nhung Phuong Quang Thanh Thao Thi Thuy Trang Tuan Tuyet Van-Anh Xuan Jing Li-Na Mei-Ling Ming Ping Wei Xiao Xiu Yan Ying
  Aaliya Arlene Jocelyn Marites Maricel Rowena Rosalie Aung Thida Somchai Nok Noi`,
);

/** They are also words. French and Dutch apart, as a text in one language does not know the words of the other. */
const ALSO_WORDS = {
  fr: folded(`rose pierre blanche marine claire violette marguerite prudence constance victoire esperance fleur jasmine
    olive ange clement juste parfait modeste innocent innocente felicite grace noel marie max franc belle perle iris capucine
    jade ambre aurore reine roman soleil alma mercedes desire fiston divine france jolie mamie merveille patience carmen lina
    colin can gloire line dolores eden estrella mai mina lan long nina olive pascal romane romain franco flora christian
    doha lourdes florence valence said mets noe ala elisa laurier guy issue hue son thi basile salem zaire toulouse santiago victor
    orange cerise justice aude anne alix aline avril juin alba alpha nana dado gul hava rosa`),
  nl: folded(`elke roos door wil bloem linde fleur mei storm ward bas merel iris lieve noor ster zon jade roman mark bart els an
    rein lore hope joy gust amber max gift hem per ine saar wit tom hans piet fien stef jos cas kim tine lien leen riet
    can long lan dan ana mina mia hue gul said alba alpha nana dado ama ala salem patience grace victor rosa toon lies koen frank frans kris robin guy france florence lourdes santiago`),
} as const;

export function isFirstName(folded: string): boolean {
  if (FIRST_NAMES.has(folded)) return true;
  const parts = folded.split('-');
  return parts.length > 1 && parts.every((part) => FIRST_NAMES.has(part));
}

/** Whether the word is only a name where what stands around it says so. */
export function isAlsoWord(folded: string, languages: readonly ('fr' | 'nl')[]): boolean {
  return languages.some((language) => ALSO_WORDS[language].has(folded));
}
