/** Languages an explanatory sheet exists in. The letter itself is always Dutch: only that is the decision. */
export const UITLEGTALEN = ['fr', 'en', 'ar', 'uk'] as const;
export type Uitlegtaal = (typeof UITLEGTALEN)[number];
