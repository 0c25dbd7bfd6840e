import Seatchart from 'seatchart';

// As a page gets it from its script tag, with seats that have a colour, as its documentation does it.
document.head.insertAdjacentHTML(
  'beforeend',
  '<style>.seat { color: white; background-color: #43aa8b }</style>',
);
Object.assign(globalThis, {Seatchart});
