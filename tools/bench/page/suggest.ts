/** The rules alone, without an element. */
import {arrangements, parsePlan, suggest} from '@samen/model';

/** A suggestion for the same plan ten times. @returns ms of the first and of the tenth, and what kind of answer it was */
function suggestTenTimes(input: unknown): {
  first: number;
  tenth: number;
  proof: string;
  arrangements: number;
} {
  const {value: plan} = parsePlan(input);
  const times: number[] = [];
  let proof = '';
  for (let i = 0; i < 10; i++) {
    const start = performance.now();
    proof = suggest(plan).proof;
    times.push(performance.now() - start);
  }
  return {first: times[0]!, tenth: times[9]!, proof, arrangements: arrangements(plan)};
}

Object.assign(globalThis, {harness: {suggestTenTimes}});
