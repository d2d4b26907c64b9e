import { folded } from './folded.ts';

/** Words of the sector and of public life that are written with a capital. */
const ORGANISATIONS = folded(
  `Actiris Bruxelles-Formation Formation Forem VDAB Tracé CPAS OCMW ONEM RVA ONSS RSZ INAMI RIZIV Fedasil Unia CIRÉ Convivial Caritas Bapa Bon Via Foyer Sampa Samusocial Myria Ligue Médiateur Ombudsman
  CGRA CGVS CCE RVV OE DVZ SPF FOD SPP POD COCOF VGC COCOM GGC Région Gewest Iriscare Phare AVIQ FGTB ABVV CSC ACV CGSLB ACLVB Hiva Caw Cap Vaph Kind-en-Gezin Kind ONE CLE Mission Locale Missions Locales OISP ISP MLOC Jobyourself Hub Beci Agoria Groep Intro
  Infor Infor-Jeunes Jeunes Lire Écrire Ateliers Atelier Werkplaats Werkplaatsen Wijkhuis Buurthuis Dienstencentrum Leerwerkplaats Maison Maisons Huis Centre Centrum Fonds Service Services Dienst Bureau Conseil Raad Commission Commissie Tribunal Rechtbank Parquet Police Politie Commune Gemeente Ville Stad Croix-Rouge Croix Rode Kruis
  Médecins Dokters Secours Oxfam Article Artikel Plan Réseau Netwerk Agence Agentschap Fédération Federatie Union Unie Forum Comité Collectif Coordination Coördinatie Cellule Cel Projet Project Programme Programma Fondation Stichting Institut Instituut Université Universiteit
  École School Collège College Lycée Athénée Atheneum Hôpital Ziekenhuis Clinique Kliniek CHU UZ ULB VUB UCL UCLouvain Odisee Ehb HELHA Haute Hogeschool Bibliothèque Bibliotheek Sibelga Vivaqua Engie Stib MIVB SNCB NMBS Delhaize Colruyt Carrefour Lidl Aldi Ikea Bpost Proximus Belfius ING KBC Fortis
  Brugmann Saint-Pierre Saint-Jean Sint-Jan Saint-Luc Sint-Lucas Sainte-Marie Saint-Louis Sint-Lukas Erasme Erasmus Érasme Sacré-Cœur Heilig Hart Figuier Vijgenboom Espérance Haven Federgon Randstad Adecco Tempo-Team Manpower Google Facebook Instagram TikTok Snapchat LinkedIn WhatsApp YouTube Telegram Messenger Teams Zoom Excel Word Windows
  CV CESS CEB BIS GSM SMS TV FLE NT2 PIIS GPMI RIS RIO Itsme eID Permis Loi Wet Annexe Bijlage Dossier Forfait Ordre Ministre Minister Bourgmestre Burgemeester Europe Social Sociale Emploi Werk Logement Wonen Insertion Ecole Santé Gezondheid Justice Justitie Intégration Integratie Inburgering Onthaal Accueil Droits Rechten Socioprofessionele Socioprofessionnelle
  Equal Bruxelles-Insertion Lire-et-Écrire Cobeff Febisp Actirisien Digicit Tada Toekomst Stap Samen Brug Kans Groepswerk Tewerkstelling Opleiding Woningfonds Loket Wijkgezondheidscentrum Planning Familial Habitat Droit Citoyenneté Solidarité Solidaire Solidaris Mutualité Mutualiteit CM Partenamut`,
);

/** What may stand right before a name that is not of a person here: école Sainte-Marie, place Anneessens, asbl Rosa. */
const NAMED_AFTER = folded(
  `sainte saint st ste sint école school collège lycée athénée institut instituut université place square rue avenue boulevard chaussée quai pont parc park gare station métro metro tram arrêt halte hôpital ziekenhuis clinique kliniek fondation stichting centre centrum
  maison huis asbl vzw association vereniging société firma bedrijf salle zaal prix prijs église kerk mosquée moskee chapelle résidence residentie cité quartier wijk crèche kinderdagverblijf café brasserie magasin winkel garage restaurant boulangerie bakkerij home foyer espace ruimte loi wet plan projet project
  atelier groupe groep théâtre theater musée museum stade stadion tunnel tour toren porte poort bibliothèque bibliotheek piscine zwembad supermarché festival fête feest marque merk programme logiciel application app entreprise syndicat mutuelle banque bank caserne ferme hoeve château kasteel villa hotel hôtel`,
);

export function isOfOrganisation(folded: string): boolean {
  return (
    ORGANISATIONS.has(folded) ||
    folded.split('-').some((part) => part === 'saint' || part === 'sainte' || part === 'sint')
  );
}

export function lendsItsName(folded: string): boolean {
  return NAMED_AFTER.has(folded);
}
