/** The value, frozen to its last field. For plain constants: a cycle would not end, functions stay as they are. */
export function deepFrozen<const T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
}
