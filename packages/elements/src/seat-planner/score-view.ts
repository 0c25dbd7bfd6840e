import {termIds, type Equality} from '@samen/model';
import {html, nothing, svg, type TemplateResult} from 'lit';
import {formatNumber} from '../shared/intl.js';
import type {LocaleController} from '../shared/localize.js';
import type {OutcomeView} from './outcome-view.js';
import {fresh, paragraph} from './outcome-sentence.js';
import {
  campsText,
  hundredText,
  hundredths,
  missingText,
  percent,
  proofLine,
  reachOf,
  scoreLine,
  sumText,
  termText,
  type Reach,
} from './score-texts.js';

/** How equal the seats are beside what can be reached, and how that was counted. */
export function scoreView(
  view: OutcomeView,
  equality: Equality | null,
  i18n: LocaleController,
): TemplateResult {
  const {plan, range, weights} = view;
  const {msg} = i18n;
  const pointer = campsText(equality, range, weights, plan.setting, i18n);
  return html`<div class="score" part="score">
    <p class="heading">${msg('Hoe gelijk zijn de plekken?', {id: 'sp.o.heading'})}</p>
    ${
      equality
        ? html`${fresh(scoreLine(equality, range, i18n), (words) => html`<p class="sentence">${words}</p>`)}
            ${range ? barView(reachOf(equality, range), i18n) : nothing}
            ${pointer ? paragraph(pointer) : nothing} ${paragraph(hundredText(plan.setting, i18n))} ${howView(view, equality, i18n)}`
        : paragraph(missingText(plan, i18n))
    }
  </div>`;
}

/** Shapes of the three marks. All in the text colour: none of them is the good one. */
const marks = {
  least: 'M-6 -7V7M-6 0H2',
  most: 'M6 -7V7M6 0H-2',
  today: 'M0 -9L9 0L0 9L-9 0Z',
} as const;

/** A line from 0 to 100. Hidden: the sentence and the key say the same. */
function barView(reach: Reach, i18n: LocaleController): TemplateResult {
  const {msg} = i18n;
  const at = (score: number) => `${i18n.dir === 'rtl' ? 100 - score : score}%`;
  const mark = (name: keyof typeof marks) => {
    const isTurned = i18n.dir === 'rtl' && name !== 'today';
    return svg`<path class=${name} transform=${isTurned ? 'scale(-1 1)' : nothing} d=${marks[name]} />`;
  };
  const words = {
    least: msg('het minste', {id: 'sp.o.bar.least'}),
    today: msg('nu', {id: 'sp.o.bar.today'}),
    most: msg('het meeste', {id: 'sp.o.bar.most'}),
  };
  const names = ['least', 'today', 'most'] as const;
  return html`<div class="bar" aria-hidden="true">
    <svg class="scale">
      <line class="track" x1="0%" x2="100%" y1="50%" y2="50%" />
      <line class="reach" x1=${at(reach.least)} x2=${at(reach.most)} y1="50%" y2="50%" />
      ${names.map((name) => svg`<svg x=${at(reach[name])} y="50%" overflow="visible">${mark(name)}</svg>`)}
    </svg>
    <p class="ends"><span>${formatNumber(i18n, 0)}</span><span>${formatNumber(i18n, 100)}</span></p>
    <p class="key">
      ${names.map((name) =>
        fresh(
          `${words[name]}: ${formatNumber(i18n, reach[name])}`,
          (text) => html`<span><svg class="mark" viewBox="-10 -10 20 20">${mark(name)}</svg> ${text}</span>`,
        ),
      )}
    </p>
  </div>`;
}

function howView(
  {plan, weights, range}: OutcomeView,
  equality: Equality,
  i18n: LocaleController,
): TemplateResult {
  const {msg} = i18n;
  return html`<details>
    <summary>${msg('Hoe is dit berekend?', {id: 'sp.o.how'})}</summary>
    <p>
      ${msg('We kijken naar zes dingen. Elk krijgt een waarde van 0 tot 100, en het ene telt zwaarder mee dan het andere.', {id: 'sp.o.six'})}
    </p>
    <table class="terms">
      <thead>
        <tr>
          <th scope="col">${msg('Waar we naar kijken', {id: 'sp.o.h.term'})}</th>
          <th scope="col">${msg('Waarde', {id: 'sp.o.h.value'})}</th>
          <th scope="col">${msg('Telt mee', {id: 'sp.o.h.weight'})}</th>
        </tr>
      </thead>
      <tbody>
        ${termIds.map((term) => {
          const {name, meaning, formula} = termText(term, plan.setting, i18n);
          return html`<tr>
            <th scope="row">${name}<span class="meaning">${meaning}</span><span class="formula">${formula}</span></th>
            <td>${fresh(hundredths(equality.terms[term], i18n), (value) => html`<span>${value}</span>`)}</td>
            <td>${fresh(percent(weights[term], i18n), (value) => html`<span>${value}</span>`)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
    <p>${msg('We vermenigvuldigen elke waarde met hoe zwaar die telt, en tellen alles op:', {id: 'sp.o.sum'})}</p>
    ${fresh(sumText(equality, weights, i18n), (sum) => html`<p class="sum"><code>${sum}</code></p>`)}
    ${range ? paragraph(proofLine(range, i18n)) : nothing}
    ${
      plan.rules.length > 0 || plan.participants.some(({role}) => role === 'child')
        ? paragraph(
            msg(
              'Bij het meeste lukken zo veel mogelijk wensen, en zit het kind naast een vertrouwd iemand als dat kan.',
              {
                id: 'sp.o.most',
              },
            ),
          )
        : nothing
    }
    ${
      plan.places.some(({locked}) => locked)
        ? paragraph(msg('Wie op een vaste plek zit, blijft daarbij zitten.', {id: 'sp.o.locked'}))
        : nothing
    }
    <p>
      ${msg(
        'Hoe zwaar iets telt, is een keuze en geen uitkomst van onderzoek. Het onderzoek naar zitplaatsen is klein, oud en vooral Amerikaans (Sommer 1959, Hare en Bales 1963). Het getal is een aanleiding om te praten. Het is geen oordeel.',
        {id: 'sp.o.research'},
      )}
    </p>
  </details>`;
}
