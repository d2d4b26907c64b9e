import type { Vocabulary } from './vocabulary.ts';

export const nl: Vocabulary = {
  usual:
    'het|een|van|voor|niet|wordt|zijn|aan|bij|ook|dat|naar|deze|heeft|worden|met|er|ze|zal|werd|nog|over|op|om|te|wij|we|hebben|kan|kunnen',
  telling:
    'aanwezig|aanwezigen|verontschuldigd|verontschuldigden|verslag|vergadering|bijeenkomst|dagorde|agendapunten|besluit|volgende|overleg|afwezig|notulen|datum',
  attendance: {
    present:
      'aanw|aanwezig|aanwezigen|aanwezige leden|aanwezige personen|aanwezigheid|aanwezigheden|aanwezigheidslijst|deelnemers|deelnemer|waren aanwezig|zijn aanwezig|tegenwoordig|aanwezige partners|aanwezigen ter plaatse|aanwezigen online|aanwezig online|online aanwezig|lijst van aanwezigen|lijst aanwezigen|aanwezige deelnemers|deelnemerslijst|de aanwezigen|deelneemsters|namen deel|waren erbij|waren er bij|erbij waren|wie was erbij|wie is er|wie was er|wie is erbij',
    excused:
      'verontsch|veront|verontschuldigd|verontschuldigden|verontschuldigingen|verontschuldigde leden|verontschuldigde|afwezig met kennisgeving|afwezig verontschuldigd|afgemeld|afmeldingen|zijn verontschuldigd|lieten zich verontschuldigen|laat zich verontschuldigen|met kennisgeving afwezig|laten zich verontschuldigen|verontschuldigde personen|waren verontschuldigd|afwezig met verontschuldiging|berichten van verhindering|bericht van verhindering|verhinderd|konden niet|kon niet|konden niet komen|konden er niet bij zijn|kon er niet bij zijn|konden niet aanwezig zijn|moesten verstek geven|vertegenwoordigd|volmachten|volmacht',
    absent:
      'afw|afwezig|afwezigen|afwezige leden|waren afwezig|zijn afwezig|niet aanwezig|niet verwittigd|zonder verwittiging|afwezig zonder verontschuldiging|zonder bericht afwezig|afwezigheden|afwezig zonder kennisgeving|niet verontschuldigd|afwezige personen',
    invited: 'uitgenodigd|uitgenodigden|genodigden|genodigde|waren uitgenodigd|uitgenodigde personen|opgeroepen',
    guest: 'gast|gasten|externe gasten|gastspreker|gastsprekers|spreker|sprekers|waarnemer|waarnemers|externen|te gast',
  },
  afterAttendance:
    'op de vergadering|tijdens de vergadering|vandaag|op het overleg|op de bijeenkomst|ter plaatse|online|alfabetisch|fysiek|digitaal',
  everyoneElse:
    'iedereen die niet|al wie niet|allen die niet|alle anderen|alle personen die niet|al degenen die niet|zij die niet|alle leden die niet|wie niet|de overige leden|alle andere leden|alle anderen die niet|diegenen die niet|wie niets liet weten|iedereen die niets|al wie niets|de anderen die niet',
  nobody: 'niemand|geen|nihil|zie lijst|zie bijlage|lijst in bijlage|zie aanwezigheidslijst|iedereen|allen',
  notes:
    'ziek|verlof|met verlof|vakantie|online|digitaal|via|tot|vanaf|van|voorzitter|voorzitster|verslag|verslaggever|verslaggeefster|verslagnemer|notulist|notuliste|secretaris|moderator|begeleiding|begeleider|plaatsvervanger|vervangt|stagiair|stagiaire|nieuw|deels|gedeeltelijk|komt|vertrekt|coordinator|directeur|vrijwilliger|recup|opleiding|thuiswerk|vanop afstand|op afstand',
  stateNotes: {
    present: 'aanwezig',
    excused: 'verontschuldigd|verontsch|veront|afgemeld|verhinderd',
    absent: 'afwezig|afw',
    invited: 'uitgenodigd|genodigde',
    guest: 'gast|waarnemer|spreker|gastspreker',
  },
  roles:
    'raadslid|algemeen directeur|financieel directeur|directeur|coordinator|penningmeester|ondervoorzitter|bestuurder|schepen|burgemeester|voorzitter|voorzitterschap|voorzitster|verslag|verslaggever|verslaggeefster|verslagnemer|verslaggeving|notulist|notuliste|notulen|secretaris|moderator|moderatie|begeleiding|begeleider|tijdbewaker|tijdsbewaker|timekeeper|gastheer|gastvrouw|onthaal|coordinatie|facilitator',
  organisations:
    'vzw|ivzw|ocmw|gemeente|gemeenten|stad|huis|dienst|diensten|centrum|federatie|vereniging|netwerk|cooperatie|school|hogeschool|universiteit|stichting|agentschap|departement|kabinet|regio|provincie|werkwinkel|welzijn|buurthuis|buurtwerk|jeugdhuis|bibliotheek|ziekenhuis|vdab|pod|fod|caw|cgg|ckg|cvba|bv|nv|de|het|raad|steunpunt|onthaal|werk|wijk|kring|samenlevingsopbouw|brussel|antwerpen|gent|luik|vlaamse|vlaams',
  and: 'en',
  columns: {
    name: 'naam|namen|voornaam|familienaam|achternaam|naam en voornaam|voornaam en naam|voornaam naam|deelnemer|deelnemers|persoon|lid',
    organisation: 'organisatie|dienst|instelling|vereniging|vzw|partner|organisaties|gemeente|werkgever|voorziening',
    email: 'e-mail|email|mail|e-mailadres|mailadres|e mail',
    state: 'aanwezigheid|status|aanwezig|verontschuldigd|afwezig',
    other: 'functie|handtekening|telefoon|tel|gsm|rol|opmerking|opmerkingen',
    what: 'wat|actie|acties|taak|taken|actiepunt|actiepunten|omschrijving|te doen',
    who: 'wie|verantwoordelijke|verantwoordelijken|door wie|trekker|uitvoerder|eigenaar',
    when: 'wanneer|deadline|tegen|termijn|tegen wanneer|datum|timing|uiterlijk|streefdatum',
  },
  agenda:
    'agenda|dagorde|agendapunten|agenda van de vergadering|te bespreken|bespreekpunten|punten|onderwerpen|agenda van de bijeenkomst|orde van de dag|punten op de agenda|agenda van het overleg|agendapunt|voorgestelde agenda|besproken punten|de agenda|op de agenda|programma van de vergadering|onderwerpen|agenda overleg|agenda vergadering|te bespreken punten',
  months: [
    'januari|jan',
    'februari|feb|febr',
    'maart|mrt',
    'april|apr',
    'mei',
    'juni|jun',
    'juli|jul',
    'augustus|aug',
    'september|sept|sep',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  weekdays: ['maandag|ma', 'dinsdag|di', 'woensdag|wo', 'donderdag|do', 'vrijdag|vr', 'zaterdag|za', 'zondag|zo'],
  rangeWords: 'tot|tot en met|t/m|en',
  fields: {
    date: 'datum|datum vergadering|wanneer|dag|datum en uur|datum en plaats|datum van de vergadering|datum bijeenkomst|datum overleg|vergadering van',
    place: 'plaats|locatie|waar|adres|zaal|lokaal|plaats van de vergadering|plaats vergadering|plek|vergaderplaats',
    time: 'uur|tijd|tijdstip|aanvang|aanvangsuur|beginuur|start|begin|startuur|van|aanvang vergadering|begin vergadering|opening|tijd en duur|uren',
    end: 'einde|einduur|slot|einde vergadering|eind|sluiting|einde van de vergadering',
    title: 'onderwerp|betreft|titel|vergadering|overleg|bijeenkomst',
    status: 'status|staat|versie|status verslag|status document',
    mode: 'vorm|formaat|wijze|vergadervorm',
  },
  minutesWords:
    'verslag|notulen|vergadering|bijeenkomst|overleg|stuurgroep|werkgroep|overlegmoment|algemene vergadering|samenkomst|zitting|ontmoeting|overlegtafel|studiedag|netwerkdag|verslagje|raad van bestuur|kerngroep',
  modes: {
    online:
      'online|digitaal|digitale|via teams|via zoom|teams-meeting|teamsvergadering|teams-vergadering|zoom-meeting|op teams|op zoom|videoconferentie|videovergadering|vanop afstand|virtueel|virtuele|webinar|videocall|videogesprek',
    inPerson: 'fysiek|fysieke|ter plaatse|live bijeenkomst|in persoon|fysieke aanwezigheid',
    hybrid:
      'hybride|hybrid|en online|of online|en via teams|en via zoom|deels online|fysiek en online|online en fysiek',
  },
  meeting: 'vergadering|bijeenkomst|overleg|zitting|samenkomst|ontmoeting',
  statuses: {
    draft:
      'ontwerp|ontwerpverslag|werkdocument|concept|conceptverslag|kladversie|klad|voorlopig|voorlopig verslag|voorlopige versie|ontwerp van verslag|ontwerpversie|draft|werkversie|niet goedgekeurd|nog niet goedgekeurd',
    toApprove:
      'goed te keuren|ter goedkeuring|nog goed te keuren|te valideren|te bevestigen door|onder voorbehoud van goedkeuring|wacht op goedkeuring|ter validatie',
    approved:
      'goedgekeurd|goedgekeurd verslag|gevalideerd|definitief|definitieve versie|definitief verslag|bekrachtigd|goedgekeurde versie',
  },
  earlier: 'vorig|vorige|laatste|eerdere|voorgaande|voorgaand',
  opened:
    'vergadering wordt geopend|opent de vergadering|vergadering begint|aanvang van de vergadering|vergadering start|overleg start|bijeenkomst start|vergadering vangt aan|begin van de vergadering|vergadering is geopend|opening van de vergadering',
  closed:
    'vergadering wordt gesloten|sluit de vergadering|vergadering eindigt|einde van de vergadering|vergadering wordt afgesloten|bijeenkomst eindigt|overleg eindigt|einde vergadering|vergadering is gesloten|sluiting van de vergadering|wordt beeindigd|vergadering afgesloten|einde om|sluiting om',
  markers: {
    decision:
      'afgesproken|overeengekomen|wat we onthouden|te onthouden|conclusies|wat is beslist|wat we beslissen|wat we beslisten|wat we beslist hebben|besluit|besluiten|beslissing|beslissingen|genomen beslissing|genomen beslissingen|genomen besluit|genomen besluiten|beslist|besloten|unaniem|met eenparigheid van stemmen|eenparig|bij consensus|consensus|akkoord|afspraak|afspraken|unaniem besluit|unanieme beslissing',
    proposal:
      'voorstel|voorstellen|suggestie|suggesties|idee|ideeen|aanbeveling|aanbevelingen|voorgesteld|piste|pistes',
    question:
      'vraag|vragen|openstaande vraag|openstaande vragen|open vraag|open vragen|te nemen beslissing|te nemen beslissingen|te nemen besluit|te beslissen|vraagstelling|nog te beslissen|bedenking en vraag',
    problem:
      "probleem|problemen|knelpunt|knelpunten|moeilijkheid|moeilijkheden|risico|risico's|hindernis|hindernissen|drempel|drempels|aandachtspunt|aandachtspunten|bezorgdheid|bezorgdheden|uitdaging|uitdagingen|obstakel|obstakels",
    advantage:
      'voordeel|voordelen|pluspunt|pluspunten|sterkte|sterktes|sterk punt|sterke punten|positief punt|positieve punten|troef|troeven|meerwaarde|positief|plus|wat ging goed',
    drawback:
      'nadeel|nadelen|bezwaar|bezwaren|tegenargument|minpunt|minpunten|zwakte|zwaktes|zwak punt|zwakke punten|negatief punt|negatieve punten|negatief|min|verbeterpunt|verbeterpunten|werkpunt|werkpunten',
    solution: 'oplossing|oplossingen|mogelijke oplossing|mogelijke oplossingen',
    remark:
      'opmerking|opmerkingen|opm|bemerking|bemerkingen|bedenking|bedenkingen|noot|n b|nb|nota bene|kanttekening|kanttekeningen|reactie|reacties|nota',
    information:
      'antwoord|antwoorden|info|informatie|ter info|ter informatie|mededeling|mededelingen|ter kennisgeving|weetje|herinnering|goed om te weten|aankondiging|aankondigingen|communicatie|update|nieuws',
    action:
      'ten laste van|actie|acties|actiepunt|actiepunten|te doen|to do|todo|taak|taken|opvolging|op te volgen|volgende stap|volgende stappen|uit te voeren|actieplan|actielijst|engagement|engagementen|wie doet wat|takenlijst|takenverdeling',
    wish: 'wens|wensen|verwachting|verwachtingen|behoefte|behoeften|behoeftes|nood|noden|geuite wens|geuite wensen|verzoek|verzoeken',
  },
  markersOfMore: { 'wie doet wat': 'action' },
  beforeMarker:
    'ander|andere|nieuw|nieuwe|eerste|tweede|derde|de|het|een|nog|alternatief|voornaamste|grootste|belangrijkste|mogelijk|mogelijke|enig|enige|extra|tegen|laatste|concrete|concreet|bijkomende|bijkomend|genomen|onze|gemeenschappelijke',
  afterMarker:
    'genomen|gesteld|gestelde|mogelijk|algemeen|praktisch|openstaand|gevonden|vanuit de groep|uit de groep|te nemen|gedaan',
  cues: {
    decision:
      'verslag goedgekeurd|er wordt beslist|er wordt besloten|er is beslist|er is besloten|er werd beslist|er werd besloten|we beslissen|we besluiten|wij besluiten|wij beslissen|wordt beslist|wordt besloten|werd beslist|werd besloten|is beslist|is besloten|wordt goedgekeurd|worden goedgekeurd|is goedgekeurd|werd goedgekeurd|zijn goedgekeurd|gaat akkoord|gaan akkoord|iedereen is akkoord|is iedereen akkoord|unaniem|eenparig|afgesproken wordt|er wordt afgesproken|wordt afgesproken|we spreken af|is afgesproken|er is afgesproken|bij consensus|keurt het verslag|keurt goed|keuren goed|keurt de|keuren de|keuren het|keurt het|kiest voor|kiezen voor|opteert voor|opteren voor|gunstig advies|positief advies|ongunstig advies|wordt aangenomen|is aangenomen|wordt weerhouden|wordt aanvaard|met handgeklap|in gemeenschappelijk overleg|beslist wordt|besloten wordt|afgesproken is|is akkoord|principieel akkoord|principeakkoord|we houden het bij',
    proposal:
      'stelt voor|stellen voor|wordt voorgesteld|er wordt voorgesteld|werd voorgesteld|het voorstel is|is het voorstel|suggereert',
    question: 'de vraag is|de vraag stelt zich|vraagt zich af|vraagt of|vragen zich af|de vraag blijft',
    wish: 'zou graag|zouden graag|wenst dat|wensen dat|het zou wenselijk|hoopt dat|hopen dat|is wenselijk|vraagt dat',
    problem: 'het probleem is|vormt een probleem|is een probleem|het knelpunt is|grootste probleem',
    action:
      'neemt op zich|nemen op zich|belooft|beloven|ontfermt zich|bezorgt|engageert zich|engageren zich|verbindt zich ertoe|volgt dit op|volgt op|neemt contact op|stuurt|zorgt voor|nodigt uit|neemt dit op',
  },
  doings:
    'maakt|maken|zoekt|zoeken|verspreidt|verspreiden|bezorgt|bezorgen|stuurt|sturen|contacteert|contacteren|neemt contact|nemen contact|neemt dit|neemt op zich|bekijkt|bekijken|regelt|regelen|zorgt|zorgen|boekt|reserveert|reserveren|bestelt|bestellen|belt|past|passen|werkt|werken|plant|nodigt|nodigen|schrijft|schrijven|bereidt|bereiden|gaat na|gaan na|gaat langs|gaan langs|checkt|legt|leggen|zal|zullen|vraagt na|vraagt op|vraagt offerte|vraagt de|organiseert|organiseren|informeert|koopt|kopen|drukt|vertaalt|vertalen|volgt op|volgen op|verzamelt|verzamelen|mailt|deelt|post|stelt op|stelt een|moet|moeten|vult|rondt af|maakt werk|plant dit|neemt dit op|vraagt dit|doet|doen|helpt|gaat|polst|polsen|controleert|controleren|levert|leveren|publiceert|overlegt met|onderzoekt|onderzoeken|vervolledigt|betaalt|haalt|halen|bevraagt|bevragen|herstelt|plaatst|scant|ruimt|voorziet|beheert|begeleidt|print|kopieert|leent|bundelt|brengt|herwerkt|hangt|contacteert|bekijkt wie|vraagt aan|vraagt bij|vraagt prijzen|vraagt een offerte',
  orders: '',
  unanimity: 'unaniem|unanieme|eenparig|eenparigheid|unanimiteit',
  unanimityMinusOne:
    'unaniem min|eenparig min|op een stem na|min een stem|min 1 stem|op een onthouding na|op 1 stem na|op een na|eenparigheid min',
  consensus: 'consensus|consent',
  vote: 'stemming|stemmen|gestemd|meerderheid|onthouding|onthoudingen|stem|stemt',
  dueWords:
    'tegen|voor|ten laatste op|ten laatste|uiterlijk op|uiterlijk|voor eind|tegen eind|deadline|termijn|vóór|tegen begin|tegen midden',
  next: 'volgende|volgend|eerstvolgende|eerstvolgend|komende',
  gatherings:
    'vergadering|vergaderingen|bijeenkomst|bijeenkomsten|overleg|overlegmoment|overlegmomenten|datum|data|afspraak|afspraken|stuurgroep|werkgroep|samenkomst|samenkomsten|zitting|ontmoeting|ontmoetingen|dag|netwerkdag|studiedag|sessie|keer|kernteam|kernteams|stuurgroepen|werkgroepen|commissie|kerngroep|teamvergadering|schoolraad|raad|comite|team|platform|lok|momenten|moment|intervisie|plenum',
  takesPlace:
    'vindt plaats|vinden plaats|gaat door|gaan door|zal plaatsvinden|plaatsvinden|is gepland|wordt gepland|zal doorgaan|wordt gehouden|is vastgelegd|staat gepland|is voorzien|plaats hebben|heeft plaats|wordt verplaatst',
  toConfirm:
    'te bevestigen|nog te bevestigen|onder voorbehoud|nog te bepalen|te bepalen|nog vast te leggen|vast te leggen|nog niet definitief|niet definitief|nog niet vast|nog niet bekend|voorlopig|af te spreken|nog af te spreken|wordt nog bevestigd|volgt nog|datum volgt|wordt later meegedeeld|worden later meegedeeld|volgt later|nog niet bevestigd|moet nog bevestigd|doodle|nog te beslissen|wordt nog meegedeeld',
  perhaps: 'zou|wellicht|waarschijnlijk|misschien|normaal|in principe|mogelijk',
  placeWords:
    'in de lokalen van|in de kantoren van|in het|in de|in|bij het|bij de|bij|op het|op de|te|ten kantore van|plaats|locatie|zaal|via|online|in lokaal',
  or: 'of wel|ofwel|of',
};
