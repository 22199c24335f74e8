/** A decision is one letter and one course: its procedure has no rounds but the first. */
export const RONDE = 1;
