import Seatchart from 'seatchart';

// As a page gets it from its script tag.
Object.assign(globalThis, {Seatchart});
