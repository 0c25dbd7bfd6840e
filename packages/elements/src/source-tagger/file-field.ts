import {html, type TemplateResult} from 'lit';

/** Asks for a file. It can be the same file again: the field forgets it. */
export const fileField = (label: string, onFile: (file: File) => void): TemplateResult => {
  const onChange = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (file) onFile(file);
  };
  // The element tells the page itself what changed: a file that was only chosen is no value.
  const stop = (event: Event): void => event.stopPropagation();
  return html`<label class="file"
    ><span>${label}</span>
    <input type="file" accept=".json,.jsonld,application/json,application/ld+json" @input=${stop} @change=${(
      event: Event,
    ) => {
      event.stopPropagation();
      onChange(event);
    }} />
  </label>`;
};
