import {sources, type Source} from '@samen/model';

/** What keys can do; buttons do the same. */
export interface KeyHandlers {
  /** `false` when somebody switched off the keys that do something besides moving. */
  readonly areKeysOn: boolean;
  readonly current: number;
  readonly onSource: (source: Source) => void;
  readonly onStage: () => void;
  readonly onDetails: () => void;
  readonly onNext: () => void;
  readonly onRemove: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHelp: () => void;
  readonly onBack: () => void;
  readonly onMove: (step: number) => void;
}

const fields = 'select,textarea,input:not([type=checkbox])';

/**
 * A key that was pressed inside. Letters go by where they are on the keyboard when it writes no Latin ones. Fields keep
 * their keys, save Escape, which goes back to the text.
 */
export function onTaggerKey(event: KeyboardEvent, handlers: KeyHandlers): void {
  if (event.defaultPrevented || event.altKey || event.isComposing) return;
  const origin = event.composedPath()[0] as HTMLElement;
  const act =
    event.key === 'Escape'
      ? backFrom(origin, handlers)
      : origin.matches(fields) || origin.isContentEditable
        ? undefined
        : actOf(event, origin, handlers);
  if (!act) return;
  event.preventDefault();
  act();
}

function backFrom(origin: HTMLElement, {onBack, onHelp}: KeyHandlers): (() => void) | undefined {
  if (origin.closest('.keys')) return onHelp;
  return origin.closest('.toolbar') ? onBack : undefined;
}

function actOf(event: KeyboardEvent, origin: HTMLElement, handlers: KeyHandlers): (() => void) | undefined {
  const {ctrlKey, metaKey, shiftKey} = event;
  const key = latinKey(event);
  if (ctrlKey || metaKey) {
    if (key === 'z') return shiftKey ? handlers.onRedo : handlers.onUndo;
    return key === 'y' && !shiftKey ? handlers.onRedo : undefined;
  }
  if (origin.closest('.text')) {
    const {current, onMove} = handlers;
    // In this order: the ends of a list are as far away as it is long.
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      Home: -current,
      End: Infinity,
    };
    const step = shiftKey ? undefined : steps[event.key];
    if (step !== undefined) return () => onMove(step);
  }
  if (!handlers.areKeysOn) return undefined;
  if (key === '?') return handlers.onHelp;
  if (shiftKey) return undefined;
  const source = sources[Number(key) - 1];
  if (source) return () => handlers.onSource(source);
  return {
    s: handlers.onStage,
    h: handlers.onDetails,
    n: handlers.onNext,
    Delete: handlers.onRemove,
    Backspace: handlers.onRemove,
  }[key];
}

/** "s" also on a keyboard for Arabic or Greek; digits of those too. */
function latinKey({key, code}: KeyboardEvent): string {
  if (/^[\x20-\x7e]$/.test(key)) return key.toLowerCase();
  if (key.length > 1) return key;
  return /^(?:Key|Digit|Numpad)(\w)$/.exec(code)?.[1]?.toLowerCase() ?? key;
}
