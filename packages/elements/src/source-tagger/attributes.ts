import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import {keepTexts} from '../shared/text-attributes.js';

/** The attributes of `<samen-source-tagger>`. All are texts, and '' when they are not there. */
export class SourceTaggerAttributes extends LitElement {
  static override properties: PropertyDeclarations = {
    mode: {},
    unit: {},
    axes: {},
    showBalance: {attribute: 'show-balance'},
    setting: {},
    privacy: {},
    label: {},
    help: {},
  };

  /** `statements` (default): a source per statement; `free`: also for any words that somebody selects. */
  declare mode: string;
  /** What a statement is: a `sentence` (default) or a `paragraph`. */
  declare unit: string;
  /** What can be said besides the source, such as `stage knower`: of `stage`, `knower`, `stance`, `speaker` and `answers`. All of them by default; `none` for the source alone. */
  declare axes: string;
  /** Shows how the three sources are there and used, below the text. `show-balance="false"` does not. */
  declare showBalance: string | null;
  /** `child` (default): about one child; `policy`: at a policy table. */
  declare setting: string;
  /** How people are called in files: `role` (default), `initials` or `name`. */
  declare privacy: string;
  /** The question; without it a fitting one is shown. */
  declare label: string;
  /** A line of help below the question. */
  declare help: string;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    keepTexts(this, texts);
  }

  constructor() {
    super();
    this.showBalance = null;
    keepTexts(this, texts);
  }
}

const {showBalance: _own, ...texts} = SourceTaggerAttributes.properties;
