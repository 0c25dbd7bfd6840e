/**
 * The two tables Samen knows: around one child, or a school, municipal or regional policy table with
 * representatives.
 */
export const settings = Object.freeze(['child', 'policy'] as const);

/** One of {@link settings}; `child` is the default everywhere. */
export type Setting = (typeof settings)[number];
