import {databasePlace, localPlace, type Exclusive, type Place} from './outbox-places.js';
import {pageWeb, type Web} from './requests.js';
import {exclusive, openChannel, type OpenChannel} from './tabs.js';

/** The world around a sender. @internal Tests bring their own; pages have no use for it. */
export interface World extends Web {
  readonly places: (key: string) => readonly Place[];
  readonly exclusive: Exclusive;
  readonly openChannel: OpenChannel;
  readonly random: () => number;
}

/** That of a page in a browser. */
export const pageWorld: World = {
  ...pageWeb,
  places: (key) => [databasePlace(key), localPlace(key, exclusive)],
  exclusive,
  openChannel,
  random: Math.random,
};
