/** Communes that have a name in French and another in Dutch. Others are called the same in both. */
const pairs = [
  ['Anderlecht', 'Anderlecht'],
  ['Auderghem', 'Oudergem'],
  ['Berchem-Sainte-Agathe', 'Sint-Agatha-Berchem'],
  ['Bruxelles', 'Brussel'],
  ['Bruxelles-Ville', 'Brussel-Stad'],
  ['Forest', 'Vorst'],
  ['Ixelles', 'Elsene'],
  ['Molenbeek-Saint-Jean', 'Sint-Jans-Molenbeek'],
  ['Molenbeek', 'Molenbeek'],
  ['Saint-Gilles', 'Sint-Gillis'],
  ['Saint-Josse-ten-Noode', 'Sint-Joost-ten-Node'],
  ['Saint-Josse', 'Sint-Joost'],
  ['Schaerbeek', 'Schaarbeek'],
  ['Uccle', 'Ukkel'],
  ['Watermael-Boitsfort', 'Watermaal-Bosvoorde'],
  ['Woluwe-Saint-Lambert', 'Sint-Lambrechts-Woluwe'],
  ['Woluwe-Saint-Pierre', 'Sint-Pieters-Woluwe'],
  ['Anvers', 'Antwerpen'],
  ['Ath', 'Aat'],
  ['Braine-l’Alleud', 'Eigenbrakel'],
  ['Bruges', 'Brugge'],
  ['Courtrai', 'Kortrijk'],
  ['Enghien', 'Edingen'],
  ['Gand', 'Gent'],
  ['Grammont', 'Geraardsbergen'],
  ['Hal', 'Halle'],
  ['Huy', 'Hoei'],
  ['Jodoigne', 'Geldenaken'],
  ['Liège', 'Luik'],
  ['Louvain', 'Leuven'],
  ['Malines', 'Mechelen'],
  ['Mons', 'Bergen'],
  ['Mouscron', 'Moeskroen'],
  ['Namur', 'Namen'],
  ['Nivelles', 'Nijvel'],
  ['Ostende', 'Oostende'],
  ['Soignies', 'Zinnik'],
  ['Tirlemont', 'Tienen'],
  ['Tongres', 'Tongeren'],
  ['Tournai', 'Doornik'],
  ['Vilvorde', 'Vilvoorde'],
  ['Wavre', 'Waver'],
  ['Ypres', 'Ieper'],
] as const;

const key = (name: string) => name.trim().toLowerCase().replaceAll("'", '’');
const inFrench = new Map<string, string>(pairs.map(([fr, nl]) => [key(nl), fr]));
const inDutch = new Map<string, string>(pairs.map(([fr, nl]) => [key(fr), nl]));

/** A commune as readers of a language call it, whichever name was typed. English says it as it was typed. */
export const communeIn = (lang: 'fr' | 'nl' | 'en', name: string): string =>
  (lang === 'nl' ? inDutch.get(key(name)) : lang === 'fr' ? inFrench.get(key(name)) : undefined) ?? name;

/** The same for a list with commas. */
export const communesIn = (lang: 'fr' | 'nl' | 'en', names: string): string =>
  names
    .split(', ')
    .map((name) => communeIn(lang, name))
    .join(', ');
