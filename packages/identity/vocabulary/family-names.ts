import { folded } from './folded.ts';

/** Family names frequent in Brussels, and none that is mostly something else. */
const FAMILY_NAMES = folded(
  `Abdi Abdallah Aerts Ahmadi Ait Akhtar Aksoy Alami Alaoui Alami Albert Alvarez Amrani Arslan Asante Aslan Aydin Azouzi Azzouzi Bah Bakali
  Balde Baldé Barry Bauwens Belhaj Belkacem Benali Benaissa Benjelloun Bennani Bensaid Bensalah Benslimane Berrada Bogaert Bogaerts Bouali Bouazza Boulif Bouzid Bouzidi
  Camara Cardoso Carlier Celik Chakir Chaoui Chaouki Cherkaoui Cissé Cissokho Claes Claessens Coppens Cools Costa Coulibaly Daems
  Daoudi De-Backer Debruyne Declercq Decoster Delaunoy Delvaux Demir Deprez Desmet Dewulf Diallo Diaz Diop Diouf Dogan Doukkali Dubois Dumont Dumitrescu
  Dupont Durand Elmas Ergün Ermis Essers Fall Faye Fernandes Fernandez Fofana Garcia Geerts Goossens Gomes Gomez Gonzalez Gueye Haddad Haddouchi Hakimi
  Hamdi Hassani Hendrickx Hermans Hoxha Hussaini Idrissi Ilunga Ionescu Jacobs Janssen Janssens Kabila Kabongo Kaddouri Kalonji Kamara Kante Kaya Kebede
  Keita Khan Kowalska Kowalski Krasniqi Kovalenko Kovalchuk Kurt Lahlou Lambrechts Lauwers Lemmens Leroy Lopez Luyten Maes Mahmoudi Mansouri
  Martens Martinez Mbala Mbaye Mertens Michiels Mohammadi Moreira Mukendi Mutombo Naciri Nasri Ndiaye Ndoye Ngoy Nguyen Niang Nowak Nsengiyumva
  Okafor Okoye Osei Ouali Ouazzani Ouedraogo Owusu Özdemir Öztürk Peeters Pereira Petit-Jean Petrov Petrova Popa Popescu Pham Radu
  Rahimi Rahmani Ramos Rodrigues Rodriguez Rossi Sahin Salhi Sanogo Sanchez Santos Sarr Savadogo Seck Segers Silva Simoes Singh Smeets Sousa Sow Stevens
  Stoica Sy Sylla Tahiri Tazi Tesfaye Thys Touré Tran Traoré Tshibanda Tshimanga Vandamme Vandenberghe Vandenbosch Vandenbroeck Vandenbroucke Vandeputte Verbeke
  Verhaegen Verhoeven Vermeersch Vermeiren Vermeulen Verstraete Willems Wouters Wuyts Yilmaz Yildiz Yildirim Zahraoui Zaoui Zemmouri Ziani Zouaoui Shevchenko Bondarenko
  Tkachenko Melnyk Kravchenko Oliynyk Wisniewski Wojcik Kaminski Lewandowski Zielinski Szymanski Hashemi Karimi Noori Sultani Stanekzai Safi Al-Masri Al-Hassan
  Al-Ahmad Alhamad Alali Almasri El-Idrissi Elidrissi Ezzahraoui Bouhadi Boujemaa`,
);

/** Small words inside family names. */
const PARTICLES =
  folded(`van de der den ter ten te het 't von el al ben bin bint ibn ait aït ould abu abou da do dos das di del della la le
  du des d' l' mac mc o' san santa st`);

export function isFamilyName(word: string): boolean {
  return FAMILY_NAMES.has(word);
}

export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}
