/** Test-only, in a page with the strictest headers: prints and paints, and tells the page around it what came of it. */
import type {LocaleController} from '../shared/localize.js';
import {toPng, type Exported} from './exports.js';
import {buildPage} from './print-page.js';
import {printDocument} from './print.js';

/** What the page around puts in this window. */
export interface Given {
  readonly exported: Exported;
  readonly i18n: LocaleController;
}

/** What the page around gets to hear. */
export interface Strict {
  readonly broken: readonly string[];
  readonly fold: string;
  readonly cell: string;
  readonly png: number;
}

const broken: string[] = [];
const onViolation = ({violatedDirective, blockedURI}: SecurityPolicyViolationEvent): void =>
  void broken.push(`${violatedDirective} ${blockedURI}`);
document.addEventListener('securitypolicyviolation', onViolation);

const {exported, i18n} = (window as unknown as {given: Given}).given;
let [fold, cell] = ['', ''];
await printDocument(
  (page) => {
    page.addEventListener('securitypolicyviolation', onViolation);
    buildPage(page, exported, i18n, 'both');
  },
  (view) => {
    const styleOf = (selector: string) => view.getComputedStyle(view.document.querySelector(selector)!);
    fold = styleOf('.back').borderBottomStyle;
    cell = styleOf('tr').breakInside;
    view.dispatchEvent(new Event('afterprint'));
  },
);
const {size: png} = await toPng(exported, i18n);
parent.postMessage({broken, fold, cell, png} satisfies Strict, location.origin);
