import {
  attendeeSide,
  seatFindings,
  type FindingLevel,
  type SeatFinding,
  type SeatPlan,
  type SeatRule,
} from '@samen/model';
import {formatList, formatNumber} from '../shared/intl.js';
import {str, type LocaleController} from '../shared/localize.js';
import {asText, named} from '../shared/isolates.js';
import type {Scene} from './scene.js';

export interface FindingLine {
  readonly level: FindingLevel;
  readonly code: string;
  readonly text: string;
  /** Only for who makes the plan: it names people who must not sit beside each other. */
  readonly isPrivate: boolean;
}

/** How much it matters, in a word that blames nobody. */
export const levelWord = (level: FindingLevel, {msg}: LocaleController): string =>
  ({
    error: () => msg('Belangrijk', {id: 'sp.o.level.error'}),
    warning: () => msg('Let op', {id: 'sp.o.level.warning'}),
    note: () => msg('Tip', {id: 'sp.o.level.note'}),
  })[level]();

/** Somebody in a sentence; an id nobody has a label for stands for itself. */
export const whoIn = ({people}: Pick<Scene, 'people'>, wanted: string): string =>
  named(people.find(({id}) => id === wanted)?.label ?? wanted);

/**
 * What to talk about before the meeting, most important first, as plain texts.
 *
 * @param withPrivate `false` for everything that leaves the planner.
 * @param rule `danish`: a plan without a parent says that it is a concept.
 */
export const findingLines = (
  plan: SeatPlan,
  scene: Scene,
  i18n: LocaleController,
  withPrivate: boolean,
  rule: 'danish' | '' = '',
): readonly FindingLine[] =>
  findingSentences(plan, scene, i18n, rule)
    .filter(({isPrivate}) => withPrivate || !isPrivate)
    .map((line) => ({...line, text: asText(line.text, i18n)}));

/** The same with marked names, all of them; for the screen. */
export const findingSentences = (
  plan: SeatPlan,
  scene: Scene,
  i18n: LocaleController,
  rule: 'danish' | '',
): readonly FindingLine[] =>
  findingsOf(plan).map((finding) => {
    const {level, code, isPrivate} = finding;
    const text = findingText(finding, {plan, scene, rule}, i18n);
    return {level, code, isPrivate, text: isPrivate ? onlyForYou(text, i18n) : text};
  });

/** One move asks three times: for the screen, for what to announce, and to see what is new. */
const found = new WeakMap<SeatPlan, readonly SeatFinding[]>();

function findingsOf(plan: SeatPlan): readonly SeatFinding[] {
  const findings = found.get(plan) ?? seatFindings(plan);
  found.set(plan, findings);
  return findings;
}

/** A sentence that never leaves the planner. */
export const onlyForYou = (sentence: string, {msg}: LocaleController): string =>
  msg(str`${sentence} (Alleen voor u.)`, {id: 'sp.o.private'});

interface Context {
  readonly plan: SeatPlan;
  readonly scene: Scene;
  readonly rule: 'danish' | '';
}

/** A finding as a whole sentence with marked names. */
export function findingText(finding: SeatFinding, context: Context, i18n: LocaleController): string {
  const {msg} = i18n;
  const {scene, plan, rule} = context;
  const all = finding.participants.map((id) => whoIn(scene, id));
  const [who = ''] = all;
  switch (finding.code) {
    case 'no-parent': {
      const text = msg('Er heeft nog geen ouder of verzorger een plek aan tafel.', {id: 'sp.o.no-parent'});
      if (rule !== 'danish') return text;
      return msg(str`${text} Zonder ouder is dit een concept.`, {id: 'sp.o.no-parent.concept'});
    }
    case 'no-child':
      return msg(
        'Het kind heeft geen plek, en er ligt geen tekening of brief op tafel. Hoe komt de stem van het kind erbij?',
        {id: 'sp.o.no-child'},
      );
    case 'chair-stake':
      return chairText(finding, who, plan, i18n);
    case 'no-chair':
      return msg('Nog niemand aan tafel leidt het gesprek. Spreek af wie dat doet.', {id: 'sp.o.no-chair'});
    case 'child-alone':
      return msg(str`${who} zit niet naast een vertrouwd iemand. Wie van het gezin kan ernaast?`, {
        id: 'sp.o.child-alone',
      });
    case 'stake-at-head':
      return msg(
        str`${who} heeft belang bij de uitkomst en zit aan de kop van de tafel. Een andere plek geeft meer rust.`,
        {id: 'sp.o.stake-at-head'},
      );
    case 'numbers':
      return numbersText(plan, i18n);
    case 'parent-alone':
      return msg(str`${who} is de enige volwassene van het gezin. Met een buddy erbij kan het gelijker.`, {
        id: 'sp.o.parent-alone',
      });
    case 'one-expert':
      return who
        ? msg(str`${who} is de enige ervaringsdeskundige. Eén is geen stem: vraag er iemand bij.`, {
            id: 'sp.o.one-expert',
          })
        : msg('Er is nog geen ervaringsdeskundige bij. Vraag er ten minste twee.', {id: 'sp.o.no-expert'});
    case 'unseated':
      return unseatedText(finding.participants, scene, i18n);
    case 'rule-broken':
      return finding.rule ? brokenText(finding.rule, scene, i18n) : '';
    case 'rules-conflict': {
      const rules = (finding.rules ?? []).map((each) => ruleText(each, scene, i18n));
      return msg(
        str`Deze wensen gaan niet samen: ${formatList(i18n, rules)}. Kies wat het belangrijkst is.`,
        {
          id: 'sp.o.conflict',
        },
      );
    }
  }
}

export function unseatedText(ids: readonly string[], scene: Scene, i18n: LocaleController): string {
  const names = formatList(
    i18n,
    ids.map((id) => whoIn(scene, id)),
  );
  return i18n.msg(str`Nog geen plek: ${names}.`, {id: 'sp.o.unseated'});
}

function chairText(
  {participants}: SeatFinding,
  who: string,
  plan: SeatPlan,
  {msg}: LocaleController,
): string {
  const chair = plan.participants.find(({id}) => id === participants[0]);
  if (!chair || chair.stake)
    return msg(
      str`${who} leidt het gesprek en heeft zelf belang bij de uitkomst. Kan iemand anders het gesprek leiden?`,
      {id: 'sp.o.chair.stake'},
    );
  if (attendeeSide(chair) === 'professional')
    return msg(
      str`${who} leidt het gesprek en is hier ook professional. Kan iemand anders het gesprek leiden?`,
      {id: 'sp.o.chair.professional'},
    );
  return plan.setting === 'policy'
    ? msg(str`${who} leidt het gesprek en praat hier ook zelf mee. Kan iemand anders het gesprek leiden?`, {
        id: 'sp.o.chair.policy',
      })
    : msg(str`${who} leidt het gesprek en hoort bij het gezin. Kan iemand anders het gesprek leiden?`, {
        id: 'sp.o.chair.family',
      });
}

function numbersText({participants, setting}: SeatPlan, i18n: LocaleController): string {
  const {msg} = i18n;
  const count = (side: string) =>
    formatNumber(i18n, participants.filter((each) => attendeeSide(each) === side).length);
  const [p, f] = [count('professional'), count('family')];
  return setting === 'policy'
    ? msg(
        str`Er zijn veel meer professionals (${p}) dan ouders, jongeren en ervaringsdeskundigen (${f}). Andere plekken lossen dat niet op. Wie kan er nog bij, of wie hoeft er niet bij te zijn?`,
        {id: 'sp.o.numbers.policy'},
      )
    : msg(
        str`Er zijn veel meer professionals (${p}) dan mensen van het gezin (${f}). Andere plekken lossen dat niet op. Wie kan er naast het gezin zitten, of wie hoeft er niet bij te zijn?`,
        {id: 'sp.o.numbers'},
      );
}

/** What is not so yet, as a whole sentence. */
function brokenText(rule: SeatRule, scene: Scene, {msg}: LocaleController): string {
  const a = whoIn(scene, rule.a);
  const b = 'b' in rule ? whoIn(scene, rule.b) : '';
  switch (rule.kind) {
    case 'beside':
      return msg(str`${a} en ${b} zitten nog niet naast elkaar.`, {id: 'sp.o.broken.beside'});
    case 'apart':
      return msg(str`${a} en ${b} zitten nu naast elkaar.`, {id: 'sp.o.broken.apart'});
    case 'door':
      return msg(str`${a} zit nog niet dicht bij de deur.`, {id: 'sp.o.broken.door'});
    case 'sight':
      return msg(str`${a} kan ${b} vanaf deze plek niet goed zien.`, {id: 'sp.o.broken.sight'});
    case 'wheelchair':
      return msg(str`${a} heeft hier te weinig ruimte voor een rolstoel. Er is 90 centimeter nodig.`, {
        id: 'sp.o.broken.wheelchair',
      });
  }
}

/** A wish in a few words, for a list. */
export function ruleText(rule: SeatRule, scene: Scene, {msg}: LocaleController): string {
  const a = whoIn(scene, rule.a);
  const b = 'b' in rule ? whoIn(scene, rule.b) : '';
  switch (rule.kind) {
    case 'beside':
      return msg(str`${a} naast ${b}`, {id: 'sp.o.rule.beside'});
    case 'apart':
      return msg(str`${a} niet naast ${b}`, {id: 'sp.o.rule.apart'});
    case 'door':
      return msg(str`${a} dicht bij de deur`, {id: 'sp.o.rule.door'});
    case 'sight':
      return msg(str`${a} kan ${b} zien`, {id: 'sp.o.rule.sight'});
    case 'wheelchair':
      return msg(str`ruimte voor de rolstoel van ${a}`, {id: 'sp.o.rule.wheelchair'});
  }
}

interface Told {
  readonly code: string;
  readonly text: string;
}

/** What is new and what is solved after an act, to read aloud; '' when nothing changed. */
export function changeLine(before: readonly Told[], after: readonly Told[], {msg}: LocaleController): string {
  const added = after.filter(({text}) => before.every((each) => each.text !== text));
  // A list that got shorter is said as it is now, not as solved.
  const solved = before.filter(
    ({code, text}) => after.every((each) => each.text !== text) && added.every((each) => each.code !== code),
  );
  const texts = (lines: readonly Told[]) => lines.map(({text}) => text).join(' ');
  return [
    ...(added.length > 0 ? [msg(str`Nieuw: ${texts(added)}`, {id: 'sp.o.new'})] : []),
    ...(solved.length > 0 ? [msg(str`Opgelost: ${texts(solved)}`, {id: 'sp.o.solved'})] : []),
  ].join(' ');
}
