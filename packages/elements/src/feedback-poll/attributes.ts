import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {keepTexts} from '../shared/text-attributes.js';

/** The attributes of `<samen-feedback-poll>`. All but `kiosk` are texts, and '' when they are not there. */
export class FeedbackPollAttributes extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    endpoint: {},
    round: {},
    group: {},
    ticket: {},
    showResults: {attribute: 'results'},
    keep: {},
    steps: {},
    headingLevel: {attribute: 'heading-level'},
    setting: {},
    label: {},
    help: {},
    kiosk: {type: Boolean},
  };

  /** Address of the definition as JSON. Not read while the property `definition` is set. */
  declare src: string;
  /** Address of the server that keeps the answers. Without it the page gets them: as a form field, or from `samen-answer`. */
  declare endpoint: string;
  /** Id of the round that is answered; without it, or with an unknown one, the round that is open now. */
  declare round: string;
  /** Id of the group of who answers; without it, or with an unknown one, people choose it themselves. */
  declare group: string;
  /** Goes along to the server, which may ask for it. Never kept on the device. */
  declare ticket: string;
  /** When results are shown: `after-answer` (default), `after-close` or `never`. An anonymous poll has none before it closes. */
  declare showResults: string;
  /** Where answers stay until they are sent: on the `device` (default), in this browser `session`, or `no`. `kiosk` means `no`. */
  declare keep: string;
  /** `all` (default) questions below each other, or `one` at a time. */
  declare steps: string;
  /** Level of the title: `1`, `2`, `3` (default: a widget never stands above level 3 unasked), `4` or `5`. Those of the results come below it. */
  declare headingLevel: string;
  /** `child` (default): about one child; `policy`: at a policy table. */
  declare setting: string;
  /** Stands in the place of the title of the poll. */
  declare label: string;
  /** Stands in the place of the introduction of the poll. */
  declare help: string;
  /** One device for many people: nothing is kept on it, and it starts anew for the next person. */
  declare kiosk: boolean;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    keepTexts(this, texts);
  }

  constructor() {
    super();
    this.kiosk = false;
    keepTexts(this, texts);
  }
}

const {kiosk: _own, ...texts} = FeedbackPollAttributes.properties;
