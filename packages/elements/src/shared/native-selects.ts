/** What `followChecked` does for radios, for selects. One in which no option was rendered as selected is the user's own. */
export function followSelected(root: ParentNode): void {
  for (const {options, selectedOptions} of root.querySelectorAll('select')) {
    const wanted = [...options].find(({defaultSelected}) => defaultSelected);
    if (wanted && wanted !== selectedOptions[0]) wanted.selected = true;
  }
}
