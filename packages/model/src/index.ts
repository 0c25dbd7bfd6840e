/** The rules of Samen: plain values and pure functions. This file is the only door. */
export {problemCodes, type Parsed, type Problem, type ProblemCode} from './problem.js';
export {isCalendarDate} from './calendar-date.js';
export {toCsv} from './csv.js';
export {settings, type Setting} from './setting.js';
export * from './participants.js';
export * from './ladder/rungs.js';
export {parseLadder} from './ladder/own-ladder.js';
export * from './ladder/moments.js';
export * from './ladder/positions.js';
export * from './ladder/agreement.js';
export * from './ladder/beforehand.js';
export * from './ladder/legal.js';
export {legalRows} from './ladder/legal-rows.js';
export * from './ladder/outcome.js';
export {emptyRecord, parseRecord, recordToJson, type LadderRecord} from './ladder/record.js';
export type {KeptRecord} from './record.js';
export {amsterdamToUtc} from './seating/amsterdam.js';
export {toCalendar, type CalendarOptions, type CalendarPerson} from './seating/calendar.js';
