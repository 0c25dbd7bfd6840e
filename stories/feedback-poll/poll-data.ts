/** Polls, results and a server that the stories share. Nobody here exists; the words are our own. */
import {
  conversationResults,
  disclose,
  openLedger,
  parsePollDefinition,
  textKey,
  type PollAnswers,
  type PollDefinition,
  type PollResponse,
} from '@samen/model';

const nl = (words: string): {nl: string} => ({nl: words});
const option = (id: string, words: string): object => ({id, label: nl(words)});

/** A question of each kind. */
export const kinds = {
  line: {
    ...{id: 'line', kind: 'line', text: nl('Was er ruimte voor wat u wilde zeggen?')},
    ...{from: nl('Weinig ruimte'), to: nl('Veel ruimte')},
  },
  scale: {
    ...{id: 'scale', kind: 'scale', text: nl('Hoe vaak sprak u mee?'), steps: 5},
    ...{from: nl('Nooit'), to: nl('Altijd')},
  },
  smiley: {
    ...{id: 'smiley', kind: 'smiley', text: nl('Hoe ging u naar huis?')},
    words: ['Niet fijn', 'Gewoon', 'Fijn'].map(nl),
  },
  statement: {id: 'statement', kind: 'statement', text: nl('Ik werd gehoord.')},
  'yes-no': {id: 'yes-no', kind: 'yes-no', text: nl('Was u erbij?')},
  choice: {
    ...{id: 'choice', kind: 'choice', text: nl('Waar praat u het liefst?')},
    options: [option('school', 'Op school'), option('home', 'Thuis'), option('phone', 'Aan de telefoon')],
  },
  choices: {
    ...{id: 'choices', kind: 'choices', text: nl('Wat helpt u bij een gesprek?'), most: 2},
    options: [
      option('papers', 'De stukken vooraf'),
      option('break', 'Een pauze'),
      option('tolk', 'Een tolk'),
    ],
  },
  grade: {id: 'grade', kind: 'grade', text: nl('Welk cijfer geeft u het gesprek?')},
  text: {
    ...{id: 'text', kind: 'text', text: nl('Wat kan de volgende keer anders?'), maxLength: 200},
    help: nl('Schrijf geen namen of medische gegevens.'),
  },
} as const;

export type Kind = keyof typeof kinds;

const groups = [
  {id: 'parents', label: nl('Ouders')},
  {id: 'professionals', label: nl('Professionals')},
];

/** A conversation about these kinds of question. */
export const conversation = (of: readonly Kind[], changes: object = {}): Record<string, unknown> => ({
  ...{id: 'story', version: 1, mode: 'conversation', title: nl('Na het gesprek'), groups},
  ...{rounds: [{id: 'r1'}], questions: of.map((kind) => kinds[kind]), ...changes},
});

/** Four seasons, all over. */
const seasons = ['Voorjaar', 'Zomer', 'Najaar', 'Winter'].map((label, index) => ({
  ...{id: `r${index + 1}`, label: nl(label)},
  ...{open: `2025-0${index + 1}-01T00:00Z`, close: `2025-0${index + 2}-01T00:00Z`},
}));

/** A poll of many people, which is over. */
export const consultation = (of: readonly Kind[], changes: object = {}): Record<string, unknown> =>
  conversation(of, {mode: 'anonymous', title: nl('Ouderraadpleging'), rounds: seasons, ...changes});

let made = 0;
/** So many people of a group who all answered this. */
export const people = (
  count: number,
  group: string,
  answers: PollAnswers,
  round = 'r1',
): readonly PollResponse[] =>
  Array.from({length: count}, () => ({
    id: `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`,
    ...{poll: 'story', version: 1, round, group, revision: 1, answers},
  }));

/** What a server says that these answers come to. */
export function resultsOf(definition: unknown, responses: readonly PollResponse[]): object {
  const poll: PollDefinition = parsePollDefinition(definition).value!;
  const head = {schema: 'samen-poll-results/1', poll: poll.id, version: poll.version, mode: poll.mode};
  if (poll.mode === 'conversation') {
    const rounds = poll.rounds.map(({id}) => ({
      round: id,
      results: conversationResults(poll, id, responses),
    }));
    return {...head, rounds};
  }
  const approved = new Set(responses.map((each) => textKey(each, 'text')));
  const context = {now: Date.now(), random: Math.random, approved};
  const snapshots = poll.rounds.flatMap(({id}) => {
    const own = responses.filter(({round}) => round === id);
    return disclose(poll, own, openLedger(poll, id)!, context).snapshot ?? [];
  });
  return {...head, snapshots};
}

export const endpoint = './poll-server';

/** What a stand-in for a server does with a request; never resolving is a server that takes its time. */
export type Serve = (method: string, path: string, body: unknown) => Response | Promise<Response>;

/** Requests to {@link endpoint} come to `serve` for as long as the story lasts; no request leaves the page. */
export function server(serve: Serve): () => void {
  const {fetch: real} = globalThis;
  globalThis.fetch = (input, init) => {
    const {pathname} = new URL(input instanceof Request ? input.url : String(input), document.baseURI);
    const [, path] = pathname.split('/poll-server');
    if (path === undefined) return real(input, init);
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    return Promise.resolve(serve(init?.method ?? 'GET', path, body));
  };
  return () => void (globalThis.fetch = real);
}
