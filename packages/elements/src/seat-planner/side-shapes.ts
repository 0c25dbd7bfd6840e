import type {Side} from '@samen/model';

/** A letter above its number, where they would be small beside each other. */
export const badgeLines = (short: string): readonly string[] =>
  (short.length > 2 && /^(\D+)(\d+)$/.exec(short)?.slice(1)) || [short];

/**
 * A shape per side, so that neither colour nor place carries the meaning alone; all of one size in area. Within 24 units of
 * 0,0. A circle, a square with corners of 4 and a diamond with corners of 5, written out: the first file draws nothing else.
 */
export const sideShapes: Readonly<Record<Side, string>> = {
  family: 'M0-20A20 20 0 1 1 0 20A20 20 0 1 1 0-20Z',
  professional: 'M-18-14Q-18-18-14-18H14Q18-18 18-14V14Q18 18 14 18H-14Q-18 18-18 14Z',
  neutral: 'M-3.5-22Q0-25.5 3.5-22L22-3.5Q25.5 0 22 3.5L3.5 22Q0 25.5-3.5 22L-22 3.5Q-25.5 0-22-3.5Z',
};
