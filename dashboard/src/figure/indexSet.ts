/** The index set that provinces are scored by. */
export const INDEX_SET = 'dti-922';
