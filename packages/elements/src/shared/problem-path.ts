/** The path of a problem in a part, from the top: `positions` and `[2].rung` make `positions[2].rung`. */
export const joined = (path: string, rest: string): string =>
  !path || !rest || rest.startsWith('[') ? path + rest : `${path}.${rest}`;
