// Prints a page as a server with @lit-labs/ssr sends it: widgets with their content, and no script yet.
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import '@samen/elements/ladder-picker.js';
import '@samen/elements/source-tagger.js';

const body = html`<form>
    <samen-ladder-picker name="rol" decision="welke hulp Sem krijgt" value="advise"></samen-ladder-picker>
  </form>
  <samen-ladder-picker mode="compare" decision="welke hulp Sem krijgt">
    <p>
      Moeder verwacht
      <data value="decide" data-participant="Moeder" data-role="parent" data-moment="expected">
        meebeslissen
      </data>
    </p>
  </samen-ladder-picker>
  <samen-source-tagger>
    <p>Moeder: Thuis helpt een rustige start.</p>
    <p>Juf Anja: Dat zie ik ook.</p>
  </samen-source-tagger>`;

console.log(`<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8" /><title>Van een server</title></head>
  <body>${await collectResult(render(body))}</body>
</html>`);
