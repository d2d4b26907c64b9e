import { folded, foldedPhrases } from './folded.ts';

/** Municipalities and towns, so that `1030 Schaerbeek` is read and `à Forest` is left. */
const MUNICIPALITIES = foldedPhrases(
  `Anderlecht, Auderghem, Oudergem, Berchem-Sainte-Agathe, Sint-Agatha-Berchem, Bruxelles, Brussel, Brussels, Etterbeek, Evere, Forest, Vorst, Ganshoren,
  Ixelles, Elsene, Jette, Koekelberg, Molenbeek, Molenbeek-Saint-Jean, Sint-Jans-Molenbeek, Saint-Gilles, Sint-Gillis, Saint-Josse, Saint-Josse-ten-Noode,
  Sint-Joost-ten-Node, Sint-Joost, Schaerbeek, Schaarbeek, Uccle, Ukkel, Watermael-Boitsfort, Watermaal-Bosvoorde, Boitsfort, Woluwe-Saint-Lambert, Sint-Lambrechts-Woluwe,
  Woluwe-Saint-Pierre, Sint-Pieters-Woluwe, Laeken, Laken, Haren, Neder-Over-Heembeek, Heembeek`,
  `Aalst, Alost, Anvers, Antwerpen, Arlon, Asse, Ath, Bruges, Brugge, Charleroi, Courtrai, Kortrijk, Denderleeuw, Diegem, Dilbeek, Drogenbos, Eupen, Evergem, Gand, Gent, Genk, Grimbergen, Hal, Halle,
  Hasselt, Huy, Kraainem, La Louvière, Leuven, Liège, Luik, Lier, Linkebeek, Louvain, Louvain-la-Neuve, Machelen, Malines, Mechelen, Meise, Merchtem, Mons, Bergen, Mouscron, Namur, Namen, Ninove, Nivelles,
  Nijvel, Ostende, Oostende, Ottignies, Overijse, Rhode-Saint-Genèse, Roeselare, Seraing, Sint-Genesius-Rode, Sint-Niklaas, Sint-Pieters-Leeuw, Tervuren, Tirlemont, Tienen, Tournai, Doornik, Tubize, Turnhout,
  Verviers, Vilvorde, Vilvoorde, Waterloo, Wavre, Waver, Wemmel, Wezembeek-Oppem, Ypres, Ieper, Zaventem, Zellik`,
);

/** Places, peoples, languages and days that have a capital and are nobody. */
const ELSEWHERE = folded(
  `Afghanistan Afrique Afrika Albanie Albanië Alep Aleppo Algérie Algerije Allemagne Alger Ankara Arménie Asie Azië Bagdad Bangladesh Beyrouth Belgique België Berlin Bénin Benin Brésil Brazilië Bucarest Bulgarie Bulgarije
  Burkina Burundi Cameroun Kameroen Casablanca Chine China Colombie Conakry Congo Dakar Damas Damascus Djibouti Douala Égypte Egypte Érythrée Eritrea Espagne Spanje Éthiopie Ethiopië Europe Europa Fès France Frankrijk
  Gaza Géorgie Georgië Ghana Goma Grèce Griekenland Guinée Guinea Haïti Homs Inde India Irak Iran Istanbul Italie Italië Kaboul Kabul Kharkiv Kiev Kyiv Kinshasa Kosovo Kigali Lagos Liban Libanon Libye Lisbonne Londres Lubumbashi
  Lviv Macédoine Madrid Maghreb Mali Marokko Maroc Marrakech Mauritanie Meknès Moldavie Moldavië Moscou Nador Népal Nepal Niger Nigeria Oujda Ouganda Pakistan Palestine Palestina Paris Parijs Pays-Bas Nederland Pologne Polen
  Portugal Rabat Rif Roumanie Roemenië Rome Russie Rusland Rwanda Sénégal Senegal Serbie Servië Slovaquie Somalie Somalië Soudan Sudan Suisse Syrie Syrië Tanger Tchad Tchétchénie Tétouan Tetouan Togo Tunis Tunisie Tunesië
  Turquie Turkije Ukraine Oekraïne Varsovie Vietnam Wallonie Wallonië Flandre Flandres Vlaanderen Yémen Duitsland Engeland Londen Lille Rijsel Simonis Tanneurs Marolles Midi Zuidstation Noordstation`,
  `Nederlands Nederlandse Frans Franse Engels Engelse Duits Arabisch Arabische Turks Turkse Marokkaans Marokkaanse Syrisch Syrische Roemeens Roemeense Pools Poolse Oekraïens Oekraïense Congolees Congolese Albanees Albanese
  Berbers Tigrinya Lingala Spaans Spaanse Portugees Portugese Russisch Russische Bulgaars Bulgaarse Belgisch Belgische Brussels Brusselse Vlaams Vlaamse Waals Waalse Afghaans Afghaanse Somalisch Somalische Guineese Senegalese
  Europees Europese Afrikaans Afrikaanse Italiaans Italiaanse Belge Belges Marocain Marocaine Syrien Syrienne Congolais Congolaise Turc Turque Roumain Roumaine Afghan Afghane Guinéen Guinéenne Rom Roms Peul Kurde Ukrainien Ukrainienne
  Polonais Polonaise Albanais Albanaise Algérien Algérienne Tunisien Tunisienne Somalien Somalienne Érythréen Éthiopien Brésilien Brésilienne Palestinien Palestinienne Français Française Européen Africain Africaine Bruxellois Bruxelloise`,
  `janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre januari februari maart april mei juni juli augustus september oktober november december
  lundi mardi mercredi jeudi vendredi samedi dimanche maandag dinsdag woensdag donderdag vrijdag zaterdag zondag Noël Kerstmis Pâques Pasen Ramadan Aïd Toussaint Pentecôte Pinksteren Dieu God Allah`,
);

export function isMunicipality(folded: string): boolean {
  return MUNICIPALITIES.has(folded);
}

export function isElsewhere(folded: string): boolean {
  return ELSEWHERE.has(folded);
}
