/** What `followChecked` does for radios, for selects. One in which no option was rendered as selected is the user's own. */
export function followSelected(root: ParentNode): void {
  for (const {options} of root.querySelectorAll('select')) {
    const wanted = [...options].find(({defaultSelected}) => defaultSelected);
    // Not by `selectedOptions`: WebKit's is that of before the options changed.
    if (wanted && !wanted.selected) wanted.selected = true;
  }
}
