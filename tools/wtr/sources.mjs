/** Tests read the rules from their source, so that no build can be older than what is tested. */
export function modelFromSource() {
  return {
    name: 'model-from-source',
    /** @param {{source: string}} import_ */
    resolveImport({source}) {
      return source === '@samen/model' ? '/packages/model/src/index.ts' : undefined;
    },
  };
}
