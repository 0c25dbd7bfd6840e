import {describe, expect, it} from 'vitest';
import {isSkippedTime, timeProblems} from './meeting-times.js';

describe('timeProblems', () => {
  it.each([
    [{}, []],
    [{start: '2026-12-01T15:30'}, []],
    [{end: '2026-12-01T15:30'}, []],
    [{start: '2026-12-01T15:30', end: '2026-12-01T16:30'}, []],
    [{start: '2026-12-01T15:30', end: '2026-12-01T15:30'}, ['end']],
    [{start: '2026-12-01T15:30', end: '2026-11-30T16:30'}, ['end']],
    [{start: '2026-03-29T02:30', end: '2026-03-29T01:30'}, ['start']],
    [{start: '2026-02-30T10:00', end: '2026-03-29T02:00'}, ['start', 'end']],
    // The hour that comes twice is the first of the two.
    [{start: '2026-10-25T02:30', end: '2026-10-25T02:45'}, []],
  ])('%j', (meeting, paths) => {
    expect(timeProblems(meeting).map(({code, path}) => [code, path])).toEqual(
      paths.map((path) => ['time', path]),
    );
  });

  it('shows what was given', () => {
    expect(timeProblems({start: '2026-03-29T02:30'})).toEqual([
      {code: 'time', path: 'start', value: '2026-03-29T02:30'},
    ]);
  });
});

describe('isSkippedTime', () => {
  it.each([
    ['2026-03-29T02:00', true],
    ['2026-03-29T02:59', true],
    ['2026-03-29T01:59', false],
    ['2026-03-29T03:00', false],
    ['2026-10-25T02:30', false],
    ['2026-02-30T02:30', false],
    ['1990-03-25T02:30', false],
    ['T02:', false],
    ['', false],
  ])('%s: %s', (local, isSkipped) => {
    expect(isSkippedTime(local)).toBe(isSkipped);
  });
});
