import type {LocaleController} from '../shared/localize.js';
import type {Wording} from './texts.js';

/** The question when the host gives no `label`. */
export function question(
  {setting, subject, audience, moment, phase}: Wording,
  {msg}: LocaleController,
): string {
  const exchange = phase === 'exchange';
  if (audience === 'child')
    return moment === 'experienced'
      ? msg('Hoe mocht jij meedoen?', {id: 'lp.q.kid.experienced'})
      : msg('Hoe wil jij meedoen?', {id: 'lp.q.kid'});
  const who = subject === 'parent' ? 'parent' : setting === 'policy' ? 'children' : 'child';
  switch (`${who}.${moment}` as const) {
    case 'parent.expected':
      return exchange
        ? msg('Welke rol verwacht u bij het delen van informatie?', {id: 'lp.q.expected.exchange'})
        : msg('Welke rol verwacht u in dit besluit?', {id: 'lp.q.expected'});
    case 'parent.offered':
      return exchange
        ? msg('Welke rol biedt u ouders bij het delen van informatie?', {id: 'lp.q.offered.exchange'})
        : msg('Welke rol biedt u ouders in dit besluit?', {id: 'lp.q.offered'});
    case 'parent.experienced':
      return exchange
        ? msg('Welke rol kregen ouders bij het delen van informatie?', {id: 'lp.q.experienced.exchange'})
        : msg('Welke rol kregen ouders in dit besluit?', {id: 'lp.q.experienced'});
    case 'child.expected':
      return exchange
        ? msg('Welke rol verwacht het kind bij het delen van informatie?', {
            id: 'lp.q.child.expected.exchange',
          })
        : msg('Welke rol verwacht het kind in dit besluit?', {id: 'lp.q.child.expected'});
    case 'child.offered':
      return exchange
        ? msg('Welke rol biedt u het kind bij het delen van informatie?', {id: 'lp.q.child.offered.exchange'})
        : msg('Welke rol biedt u het kind in dit besluit?', {id: 'lp.q.child.offered'});
    case 'child.experienced':
      return exchange
        ? msg('Welke rol kreeg het kind bij het delen van informatie?', {
            id: 'lp.q.child.experienced.exchange',
          })
        : msg('Welke rol kreeg het kind in dit besluit?', {id: 'lp.q.child.experienced'});
    case 'children.expected':
      return exchange
        ? msg('Welke rol verwachten kinderen bij het delen van informatie?', {
            id: 'lp.q.children.expected.exchange',
          })
        : msg('Welke rol verwachten kinderen in dit besluit?', {id: 'lp.q.children.expected'});
    case 'children.offered':
      return exchange
        ? msg('Welke rol biedt u kinderen bij het delen van informatie?', {
            id: 'lp.q.children.offered.exchange',
          })
        : msg('Welke rol biedt u kinderen in dit besluit?', {id: 'lp.q.children.offered'});
    case 'children.experienced':
      return exchange
        ? msg('Welke rol kregen kinderen bij het delen van informatie?', {
            id: 'lp.q.children.experienced.exchange',
          })
        : msg('Welke rol kregen kinderen in dit besluit?', {id: 'lp.q.children.experienced'});
  }
}
