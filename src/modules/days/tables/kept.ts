/** How long who sat with whom, and who came, is kept. */
export const year = '12 months after the day (job days.forgetSeats)';
