/**
 * Puts radios (or options) back in the state that was rendered as their attributes. After a user touched one, its attribute
 * has no say any more; and a template that sets the property instead would be wrong on a server, where `checked="false"`
 * is checked.
 */
export function followChecked(root: ParentNode): void {
  for (const radio of root.querySelectorAll<HTMLInputElement>('[type=radio]'))
    if (radio.checked !== radio.defaultChecked) radio.checked = radio.defaultChecked;
}

/** The same for selects. One in which no option was rendered as selected is the user's own. */
export function followSelected(root: ParentNode): void {
  for (const {options, selectedOptions} of root.querySelectorAll('select')) {
    const wanted = [...options].find(({defaultSelected}) => defaultSelected);
    if (wanted && wanted !== selectedOptions[0]) wanted.selected = true;
  }
}
