/** Programs say what matters first or last; between them one mistake can repeat itself a thousand times. */
const head = 80;
const tail = 120;

/** What is shown of a program that failed. @param {string} output */
export function excerpt(output) {
  const lines = output.split('\n');
  if (lines.length <= head + tail) return output;
  const left = lines.length - head - tail;
  return [...lines.slice(0, head), `… ${left} lines left out …`, ...lines.slice(-tail)].join('\n');
}

/** The last line of every check. @param {readonly {passed: number, failed: number}[]} outcomes */
export function total(outcomes) {
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    outcomes.reduce((count, outcome) => count + outcome[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
