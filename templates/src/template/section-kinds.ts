export const SECTION_KINDS = ['prose', 'impact', 'metrics', 'timeline', 'questions', 'whys', 'factors', 'lessons', 'actions', 'related'] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** The section of every template that holds imported text which fits nowhere; it must be empty before a review. */
export const IMPORTED_SECTION = 'imported';
