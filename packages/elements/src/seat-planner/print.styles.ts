import {css} from '../shared/css.js';

/** A4 pages of black on white. In a document of its own, so nothing of the host reaches it. */
export const printStyles = css`
  @page {
    size: A4 portrait;
    margin: 12mm;
  }
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    background: #fff;
    color: #000;
    font:
      10pt/1.3 system-ui,
      sans-serif;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  h1,
  h2,
  p,
  ul {
    margin: 0;
  }
  h1 {
    font-size: 18pt;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  h2 {
    margin-block-start: 4mm;
    font-size: 12pt;
    break-after: avoid;
  }
  .concept {
    display: flex;
    gap: 5mm;
    align-items: center;
    margin-block-end: 3mm;
    padding: 1mm 4mm;
    border: 0.7mm solid;
  }
  .concept strong {
    font-size: 30pt;
    line-height: 1.2;
  }
  .picture {
    display: block;
    inline-size: 100%;
    max-block-size: 90mm;
    margin-block: 3mm;
    break-inside: avoid;
  }
  /* The list goes to the next page anyway: the picture may take this one. */
  .many .picture {
    max-block-size: 200mm;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 1mm 5mm;
    margin-block-end: 3mm;
  }
  .legend span {
    display: flex;
    gap: 1mm;
    align-items: center;
  }
  .legend svg {
    inline-size: 7mm;
    block-size: 7mm;
  }
  .key {
    columns: 45mm;
    padding: 0;
    font-size: 9pt;
    list-style: none;
  }
  table {
    inline-size: 100%;
    font-size: 9.5pt;
    border-collapse: collapse;
  }
  td {
    overflow-wrap: anywhere;
  }
  th,
  td {
    padding: 0.75mm 2mm;
    border-block-end: 0.2mm solid #666;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-block-end-width: 0.5mm;
  }
  tr {
    break-inside: avoid;
  }
  .number {
    inline-size: 1%;
    white-space: nowrap;
  }
  .role {
    color: #333;
    font-size: 9pt;
  }
  .note {
    margin-block-start: 2mm;
  }
  ul {
    padding-inline-start: 5mm;
  }
  li {
    break-inside: avoid;
  }
  /* Room to write. */
  .line {
    block-size: 7.5mm;
    border-block-end: 0.2mm solid #666;
    break-inside: avoid;
  }
  footer {
    margin-block-start: 4mm;
    color: #333;
    font-size: 9pt;
    break-inside: avoid;
  }
  .cards {
    display: grid;
    grid-template: repeat(2, 134mm) / repeat(2, minmax(0, 1fr));
    gap: 4mm;
    /* So that the line around the last card is not cut off. */
    padding-inline: 0.3mm;
    break-inside: avoid;
  }
  .plan + .cards,
  .cards + .cards {
    break-before: page;
  }
  .card {
    display: grid;
    grid-template-rows: 1fr 1fr;
    border: 0.2mm solid #999;
    text-align: center;
  }
  .face {
    display: grid;
    align-content: center;
    gap: 2mm;
    min-inline-size: 0;
    padding: 4mm;
    overflow: hidden;
    font-size: 13pt;
    overflow-wrap: anywhere;
  }
  /* Folded along the line of dots, this side is the back of a card that stands. */
  .back {
    border-block-end: 0.5mm dotted;
  }
  .back > div {
    transform: rotate(180deg);
  }
  .name {
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }
  .xl .name {
    font-size: 36pt;
  }
  .l .name {
    font-size: 28pt;
  }
  .m .name {
    font-size: 22pt;
  }
  .s .name {
    font-size: 18pt;
  }
  .xs .name {
    font-size: 15pt;
  }
`;
