/** How long who sat with whom is kept. */
export const year = '12 months after the day (job days.forgetSeats)';
