/**
 * Puts radios back in the state that was rendered as their attributes. After a user touched one, its attribute
 * has no say any more; and a template that sets the property instead would be wrong on a server, where `checked="false"`
 * is checked.
 */
export function followChecked(root: ParentNode): void {
  for (const radio of root.querySelectorAll<HTMLInputElement>('[type=radio]'))
    if (radio.checked !== radio.defaultChecked) radio.checked = radio.defaultChecked;
}
