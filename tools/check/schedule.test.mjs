import {expect, it} from 'vitest';
import {runSteps} from './schedule.mjs';

/** @typedef {import('./schedule.mjs').Step} Step */

/** Steps that tell when they begin and end. @param {Record<string, Partial<Step> & {fails?: boolean}>} wanted */
async function story(wanted) {
  /** @type {string[]} */
  const events = [];
  const steps = Object.entries(wanted).map(([id, {fails, ...step}]) => ({
    ...step,
    id,
    run: async () => {
      events.push(`${id} begins`);
      for (let turn = 0; turn < 5; turn++) await undefined;
      events.push(`${id} ends`);
      return fails ? {passed: 0, failed: 1} : {passed: 1, failed: 0};
    },
  }));
  const done = await runSteps(steps, () => {});
  return {events, failed: [...done].filter(([, {failed}]) => failed > 0).map(([id]) => id)};
}

it('runs two at a time', async () => {
  const {events} = await story({a: {}, b: {}, c: {}});
  expect(events.slice(0, 2)).toEqual(['a begins', 'b begins']);
  expect(events.indexOf('c begins')).toBeGreaterThan(events.indexOf('a ends'));
});

it('lets one run alone', async () => {
  const {events} = await story({a: {alone: true}, b: {}});
  expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

it('waits for what must come first, failed or not', async () => {
  const {events, failed} = await story({b: {after: ['a']}, a: {fails: true}});
  expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  expect(failed).toEqual(['a']);
});

it('does not run what cannot succeed, and counts it as failed', async () => {
  const {events, failed} = await story({a: {fails: true}, b: {needs: ['a']}, c: {needs: ['b']}, d: {}});
  expect(events).not.toContain('b begins');
  expect(failed).toEqual(['a', 'b', 'c']);
});

it('goes on without a step that was left out', async () => {
  expect((await story({b: {needs: ['a'], after: ['x']}})).failed).toEqual([]);
});

it('turns an exception into a failure', async () => {
  const broken = {id: 'a', run: () => Promise.reject(new Error('broken'))};
  const done = await runSteps([broken], () => {});
  expect(done.get('a')).toMatchObject({passed: 0, failed: 1, output: expect.stringContaining('broken')});
});

it('says when steps wait for each other', async () => {
  await expect(story({a: {after: ['b']}, b: {after: ['a']}})).rejects.toThrow('wait for each other: a, b');
});
