// What a procedure can be found by in Temporal. Codes only: nothing here may say who a file is about.

/** @type {Readonly<Record<string, 'Keyword' | 'Int' | 'Datetime'>>} */
export const SEARCH_ATTRIBUTES = {
  BesluitpadSoort: 'Keyword',
};
