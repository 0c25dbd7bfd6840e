/** The parts of axe's result that a reader of a failed test needs. */
interface AxeNode {
  readonly target: readonly (string | readonly string[])[];
  readonly any?: readonly {readonly message: string}[];
}
export interface AxeRule {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly AxeNode[];
}
export interface Report {
  readonly type: string;
  readonly status: string;
  readonly result: {readonly violations?: readonly AxeRule[]; readonly error?: unknown};
}

/** A selector per shadow root on the way: `samen-ladder-picker >>> .rung`. */
const place = ({target}: AxeNode): string => target.flat().join(' >>> ');

const rule = ({id, help, nodes}: AxeRule): string =>
  [`axe ${id}: ${help}`, ...nodes.map((node) => `  ${place(node)}  ${node.any?.[0]?.message ?? ''}`)].join(
    '\n',
  );

const error = (thrown: unknown): string => {
  if (Array.isArray(thrown)) return thrown.map(error).join('\n');
  const {message, description, stack} = (thrown ?? {}) as Record<string, unknown>;
  const words = String(message ?? description ?? stack ?? JSON.stringify(thrown));
  return words.replace(/\s*Ignored nodes:.*/s, ''); // and then the whole page
};

/** Turns what Storybook tells into lines that name rule, place and reason. */
export const explain = {
  error,
  rule,
  report: ({status, result}: Report): string[] =>
    status === 'failed'
      ? [...(result.violations ?? []).map(rule), ...(result.error ? [error(result.error)] : [])]
      : [],
};
