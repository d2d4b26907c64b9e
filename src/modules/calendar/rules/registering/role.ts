/** actor: plays a part among the others, to start a debate; counted, and on no list. Given by coordinators alone. */
export type Role = 'worker' | 'serviceUser' | 'actor';
