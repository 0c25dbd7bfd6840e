import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {Idiomorph} from 'idiomorph';
import {html} from 'lit';
import {expect, fn, userEvent} from 'storybook/test';
import {picker} from '../ladder-picker/picker.js';
import {chosenName, pickerIn, pickRung, press, rung} from '../ladder-picker/user.js';

/** Widgets with a value are form fields, and a server may replace the page around them. */
const meta: Meta = {title: 'Hosts/Forms', tags: ['!autodocs']};
export default meta;
type Story = StoryObj;

/** What the form would send, as a person can read it. */
function show(form: HTMLFormElement): void {
  const sent = [...new FormData(form)].map(([name, value]) => `${name}=${String(value)}`).join(' · ');
  form.querySelector('output')!.textContent = sent || 'niets';
}

const onForm = ({currentTarget}: Event) => show(currentTarget as HTMLFormElement);
/** A form still has its old values while `reset` is dispatched. */
const afterReset = ({currentTarget}: Event) => setTimeout(() => show(currentTarget as HTMLFormElement));

export const InAForm: Story = {
  render: () =>
    html`<form
      @input=${onForm}
      @reset=${afterReset}
      @submit=${(event: Event) => (event.preventDefault(), onForm(event))}
    >
      <p><label>Uw naam <input name="naam" autocomplete="off" value="Samira" /></label></p>
      <fieldset>
        <legend>Het gesprek</legend>
        ${picker({name: 'rol', required: true, decision: 'Extra begeleiding in de klas'})}
      </fieldset>
      <p><button>Versturen</button> <button type="reset">Begin opnieuw</button></p>
      <p>Dit zou worden verstuurd: <output>nog niets</output></p>
    </form>`,
  play: async ({canvas, canvasElement}) => {
    const element = await pickerIn(canvasElement);
    const output = canvasElement.querySelector('output')!;
    await userEvent.click(canvas.getByRole('button', {name: 'Versturen'}));
    await expect(output).toHaveTextContent('nog niets'); // the browser stopped it: a choice is required
    await pickRung(element, 'Coproduceren');
    await expect(output).toHaveTextContent('naam=Samira · rol=coproduce');
    const sent = fn((event: Event) => event.preventDefault());
    canvasElement.querySelector('form')!.addEventListener('submit', sent, {once: true});
    await press(element, '{Enter}'); // as in any field of a form
    await expect(sent).toHaveBeenCalledTimes(1);
    await userEvent.click(canvas.getByRole('button', {name: 'Begin opnieuw'}));
    await element.updateComplete;
    await expect(element.value).toBe('');
    await expect(chosenName(element)).toBe('');
    await expect(canvasElement.querySelector('form')!.checkValidity()).toBe(false);
    await pickRung(element, 'Raadplegen');
    canvasElement.querySelector('fieldset')!.disabled = true;
    await element.updateComplete;
    await expect(rung(element, 'Raadplegen')).toBeDisabled();
    await expect(new FormData(canvasElement.querySelector('form')!).has('rol')).toBe(false);
    canvasElement.querySelector('fieldset')!.disabled = false;
    await element.updateComplete;
    await expect(new FormData(canvasElement.querySelector('form')!).get('rol')).toBe('consult');
  },
};

const served = (heading: string, decision: string) => `<section id="vraag">
  <h2>${heading}</h2>
  <form><samen-ladder-picker id="rol" name="rol" decision="${decision}"></samen-ladder-picker></form>
</section>`;

/** Turbo and htmx change a page into the next answer of the server: what somebody chose stays. */
export const Morphing: Story = {
  render: () => {
    const place = document.createElement('div');
    place.innerHTML = served('Vraag 1', 'Extra begeleiding');
    return place;
  },
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await pickRung(element, 'Meebeslissen');
    Idiomorph.morph(
      canvasElement.querySelector('#vraag')!,
      served('Vraag 1 van 3', 'Extra begeleiding in de klas'),
    );
    const after = await pickerIn(canvasElement);
    await expect(canvasElement.querySelector('h2')).toHaveTextContent('Vraag 1 van 3');
    await expect(after).toBe(element);
    await expect(chosenName(after)).toBe('Meebeslissen');
    await expect(new FormData(canvasElement.querySelector('form')!).get('rol')).toBe('decide');
    await expect(after.shadowRoot!.querySelector('[part="decision"]')).toHaveTextContent('in de klas');
    await expect(after.shadowRoot!.activeElement).toBe(rung(after, 'Meebeslissen'));
  },
};

/** The widget is moved to another place in the page; the choice moves along. */
export const Moved: Story = {
  render: () =>
    html`<div class="side-by-side">
      <section id="from" aria-label="Eerst hier">${picker({name: 'rol'})}</section>
      <section id="to" aria-label="Dan hier"></section>
    </div>`,
  play: async ({canvasElement}) => {
    const element = await pickerIn(canvasElement);
    await pickRung(element, 'Informeren');
    canvasElement.querySelector('#to')!.append(element);
    await element.updateComplete;
    await expect(chosenName(element)).toBe('Informeren');
    await pickRung(element, 'Adviseren');
    await expect(element.value).toBe('advise');
  },
};
