/** The fold of a question under which a calculator works its answer out. */
export const workItOut = 'Work it out here';
