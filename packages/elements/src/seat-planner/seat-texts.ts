import type {Door, SeatPlan, TableShape} from '@samen/model';
import type {LocaleController} from '../shared/localize.js';

type Words = Pick<LocaleController, 'msg'>;

/** The tables to choose from, in the order of the list. */
export const shapeWords = ({msg}: Words): Readonly<Record<TableShape, string>> => ({
  round: msg('Ronde tafel', {id: 'sp.t.round'}),
  oval: msg('Ovale tafel', {id: 'sp.t.oval'}),
  rectangle: msg('Rechthoek, koppen vrij', {id: 'sp.t.rectangle'}),
  'rectangle-heads': msg('Rechthoek, ook de koppen', {id: 'sp.t.heads'}),
  square: msg('Vierkante tafel', {id: 'sp.t.square'}),
  u: msg('Tafels in een U', {id: 'sp.t.u'}),
  circle: msg('Kring zonder tafel', {id: 'sp.t.circle'}),
  triangle: msg('Driehoekige tafel', {id: 'sp.t.triangle'}),
  islands: msg('Losse ronde tafels', {id: 'sp.t.islands'}),
});

/** On which side of the picture the door is. */
export const doorWords = ({msg}: Words): Readonly<Record<Door, string>> => ({
  bottom: msg('onder', {id: 'sp.d.bottom'}),
  top: msg('boven', {id: 'sp.d.top'}),
  left: msg('links', {id: 'sp.d.left'}),
  right: msg('rechts', {id: 'sp.d.right'}),
});

/** What is asked, when the page does not say. */
export const questionText = ({setting}: Pick<SeatPlan, 'setting'>, {msg}: Words): string =>
  setting === 'policy'
    ? msg('Wie zit waar aan deze tafel?', {id: 'sp.q.policy'})
    : msg('Wie zit waar in dit gesprek?', {id: 'sp.q.child'});
