/** Version of this package. A check keeps it equal to package.json. */
export const version = '0.0.0';
