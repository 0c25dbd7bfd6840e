import {str, type LocaleController} from '../shared/localize.js';
import type {Answering} from './answering.js';
import type {KeptWhere} from './sending.js';
import type {PollState} from './states.js';

interface Told {
  readonly answering: Answering;
  readonly i18n: LocaleController;
  readonly where: KeptWhere | undefined;
  /** Kept for 14 days: somebody is asked what to do. */
  readonly isOld: boolean;
  readonly canRetry: boolean;
  readonly sendsItself: boolean;
  readonly isKiosk: boolean;
  readonly collected: number;
}

interface Words {
  readonly heading: string;
  readonly words: readonly string[];
}

/** What is said in each state. Short, and never that somebody did something wrong. */
export function pageWords(state: PollState, told: Told): Words {
  const {msg} = told.i18n;
  switch (state.name) {
    case 'definition-problem':
      return {
        heading: msg('De vragen kunnen nu niet worden getoond.', {id: 'fp.problem'}),
        words: [
          told.canRetry
            ? msg('Misschien is er geen verbinding.', {id: 'fp.problem.connection'})
            : msg('Laat het de maker van deze bladzijde weten.', {id: 'fp.problem.tell'}),
        ],
      };
    case 'not-yet-open':
      return {
        heading: msg('U kunt nog niet antwoorden.', {id: 'fp.soon'}),
        words: [
          msg(str`Het kan vanaf ${moment(told.answering.round?.open, told.i18n)}.`, {id: 'fp.soon.when'}),
        ],
      };
    case 'closed':
      return closedWords(told);
    case 'already-answered':
      return {
        heading: msg('U hebt al geantwoord.', {id: 'fp.already'}),
        words: [msg('Uw antwoorden staan nog op dit apparaat.', {id: 'fp.already.here'})],
      };
    case 'kept':
    case 'offline':
    case 'sending':
      return waitingWords(state.name, told);
    case 'refused':
      return {
        heading: msg('Uw antwoorden zijn niet aangenomen.', {id: 'fp.refused'}),
        words: [refusedWords(state.entry?.status, told.i18n), safeWords(told)],
      };
    case 'sent':
      return sentWords(told);
    case 'results':
      return {heading: msg('Dit zijn de antwoorden', {id: 'fp.results'}), words: []};
    case 'loading':
    case 'ready':
    case 'editing':
    case 'checking':
      return {heading: '', words: []};
  }
}

function closedWords({answering, i18n: {msg}}: Told): Words {
  const heading = msg('U kunt niet meer antwoorden.', {id: 'fp.closed'});
  const words = [msg('De tijd om te antwoorden is voorbij.', {id: 'fp.closed.time'})];
  if (answering.isGiven) words.push(msg('Uw antwoorden tellen mee.', {id: 'fp.closed.counts'}));
  else if (!answering.isEmpty)
    words.push(
      msg('Wat u hebt ingevuld, is niet verstuurd. U kunt het wel kopiëren.', {id: 'fp.closed.unsent'}),
    );
  return {heading, words};
}

function waitingWords(name: 'kept' | 'offline' | 'sending', told: Told): Words {
  const {msg} = told.i18n;
  if (told.isOld)
    return {
      heading: msg('Uw antwoorden staan hier al 14 dagen.', {id: 'fp.old'}),
      words: [msg('Ze zijn nog niet verstuurd. Wilt u ze nog versturen?', {id: 'fp.old.ask'})],
    };
  if (name === 'sending')
    return {heading: msg('Uw antwoorden worden verstuurd.', {id: 'fp.sending'}), words: [safeWords(told)]};
  return {
    heading:
      name === 'kept'
        ? msg('Uw antwoorden staan klaar.', {id: 'fp.kept'})
        : msg('Versturen lukt nu niet.', {id: 'fp.offline'}),
    words: [
      safeWords(told),
      msg('We proberen het vanzelf opnieuw. U hoeft niets te doen.', {id: 'fp.again'}),
    ],
  };
}

/** Whether somebody can close the page. */
const safeWords = ({where, isKiosk, i18n: {msg}}: Told): string =>
  isKiosk || where === 'memory'
    ? msg('Laat deze bladzijde open, anders gaan uw antwoorden verloren.', {id: 'fp.stay'})
    : msg('Uw antwoorden staan veilig op dit apparaat.', {id: 'fp.safe'});

/** Why a server does not take it (RFC 9110): what somebody can do about it differs. */
function refusedWords(status: number | undefined, {msg}: LocaleController): string {
  if (status === 409) return msg('Er zijn al nieuwere antwoorden van u.', {id: 'fp.refused.409'});
  if (status === 410)
    return msg('De tijd om te antwoorden is voorbij, of u hebt uw antwoorden teruggenomen.', {
      id: 'fp.refused.410',
    });
  if (status === 422)
    return msg('De vragen zijn veranderd. Laad de bladzijde opnieuw.', {id: 'fp.refused.422'});
  return msg('Dat ligt niet aan u. Vraag de maker van deze bladzijde om hulp.', {id: 'fp.refused.other'});
}

function sentWords({answering, sendsItself, isKiosk, collected, i18n: {msg}}: Told): Words {
  const heading = msg('Bedankt voor uw antwoorden.', {id: 'fp.sent'});
  const isTalk = answering.poll?.mode === 'conversation';
  if (isKiosk && !sendsItself)
    return {
      heading,
      words: [
        collected === 1
          ? msg('Er heeft nu 1 persoon geantwoord.', {id: 'fp.k.one'})
          : msg(str`Er hebben nu ${collected} mensen geantwoord.`, {id: 'fp.k.many'}),
        ...(isTalk
          ? [msg('U ziet alle antwoorden zodra iedereen heeft geantwoord.', {id: 'fp.sent.wait'})]
          : []),
      ],
    };
  const words = sendsItself ? [msg('Ze zijn aangekomen.', {id: 'fp.sent.arrived'})] : [];
  return {heading, words};
}

/** A day and time in words, in the time of who reads it. */
function moment(text: string | undefined, {lang}: LocaleController): string {
  if (!text) return '';
  return new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeStyle: 'short'}).format(Date.parse(text));
}
