import type {LocaleController} from '../shared/localize.js';

/** What happened that is to be told in one sentence, until somebody does something else. */
export type Notice = 'withdrawn' | 'withdraw-failed' | 'copied' | 'copy-failed' | 'not-sent' | 'no-results';

export function noticeText(notice: Notice, {msg}: LocaleController): string {
  switch (notice) {
    case 'withdrawn':
      return msg('Uw antwoorden zijn teruggenomen.', {id: 'fp.n.withdrawn'});
    case 'withdraw-failed':
      return msg('Terugnemen lukt nu niet. Probeer het straks nog eens.', {id: 'fp.n.withdraw-failed'});
    case 'copied':
      return msg('Uw antwoorden zijn gekopieerd.', {id: 'fp.n.copied'});
    case 'copy-failed':
      return msg('Kopiëren lukt hier niet. Hieronder staan uw antwoorden.', {id: 'fp.n.copy-failed'});
    case 'not-sent':
      return msg('Er is nog niets verstuurd. Uw antwoorden staan er nog. Probeer het nog eens.', {
        id: 'fp.n.not-sent',
      });
    case 'no-results':
      return msg('Er zijn nog geen uitkomsten.', {id: 'fp.n.no-results'});
  }
}
