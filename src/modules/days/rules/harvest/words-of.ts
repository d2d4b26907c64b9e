/** Words that say nothing of what a sentence is about, French, Dutch and English, without accents. */
const EMPTY = new Set(
  `a ai ait alors apres as au aucun aussi autre aux avant avec avoir avons bien ca car ce ceci cela celle ces cet cette ceux chaque
chez ci comme comment contre d dans de deja depuis des devrait dit doit donc dont du elle elles en encore entre es est et etait etre eu eux
fait faire faut il ils j je jusqu l la le les leur leurs lui ma mais me meme mes mieux moi moins mon n ne ni nos notre nous on ont ou par parce
pas peu peut peuvent plus plutot pour pourquoi qu quand que quel quelle qui quoi s sa sans se sera ses si son sont sous sur ta te tes toi ton
toujours tous tout toute toutes tres trop tu un une vers voir vos votre vous y
aan al alle als altijd andere bij daar dan dat de deze die dit doen door dus een eens en er ook over geen haar had heb hebben heeft hem het hier
hij hoe hun ik in is je kan kunnen maar me meer men met mijn moet moeten na naar niet nog nu of om omdat onder ons onze op te tegen toch toen tot
uit uw van veel voor waar waarom wat we wel werd wie wij wil worden wordt zal ze zich zij zijn zo zonder zou
about after all also and any are as at be been but by can could did do does for from get had has have he her his how i if into it its just me
more my no not of on one or our out she should so some than that the their them then there these they this to too up was we were what when
where which who why will with would you your
manque manquent faudrait besoin gens personne personnes mensen nood nodig`.split(/\s+/),
);

/** Endings that change with number, gender and person. What is left need not be a word, only be the same. */
const ENDINGS =
  /(issements?|ements?|ations?|ations|euses?|eurs?|ives?|ifs?|elles?|elles|iers?|ieres?|ees?|ent|ant|ants|ions|iez|aux|ingen|heden|lijke?|eren|en|es|er|e|s|x)$/;

/** "Les garderies sont fermées": gard, ferm. */
export function stemsOf(text: string): string[] {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word.length > 1 && !EMPTY.has(word)).map(stem);
}

function stem(word: string): string {
  if (word.length <= 4) return word;
  const bare = word.replace(ENDINGS, '');
  return bare.length >= 4 ? bare : word.replace(/(e|s|x|es|en)$/, '');
}
