import {download} from './download.js';
import {expect} from './testing.js';

/** What the browser would save. */
async function saved(act: () => void): Promise<{name: string; type: string; text: string}> {
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let link: HTMLAnchorElement | undefined;
  URL.createObjectURL = (data: Blob) => {
    blob = data;
    return createObjectURL.call(URL, data);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    link = this; // eslint-disable-line @typescript-eslint/no-this-alias -- the link that was clicked
  };
  try {
    act();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  expect(link!.href).to.match(/^blob:/);
  expect(link!.isConnected, 'nothing is put in the page').to.equal(false);
  return {name: link!.download, type: blob!.type, text: await blob!.text()};
}

describe('download', () => {
  it('saves text as UTF-8 under its name', async () => {
    const text = 'Één "tafel"\r\n';
    expect(await saved(() => download('ladder.csv', text, 'text/csv'))).to.deep.equal({
      name: 'ladder.csv',
      type: 'text/csv;charset=utf-8',
      text,
    });
    expect((await saved(() => download('a.txt', 'a'))).type).to.equal('text/plain;charset=utf-8');
  });

  it('saves a blob as it is', async () => {
    const blob = new Blob(['<svg/>'], {type: 'image/svg+xml'});
    expect(await saved(() => download('ladder.svg', blob))).to.deep.equal({
      name: 'ladder.svg',
      type: 'image/svg+xml',
      text: '<svg/>',
    });
  });
});
